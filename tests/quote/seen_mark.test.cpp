// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/seen_mark.hpp>

using namespace akshara;
using detail::beside;
using detail::seen_mark;

namespace {

constexpr int lean(mark_style style, mark_direction direction, beside before, beside after) {
    seen_mark seen;
    seen.mark = {{0, 1}, mark_family::double_mark, style, direction};
    seen.before = before;
    seen.after = after;
    return seen.lean();
}

} // namespace

TEST_CASE("neighbours outweigh the direction of a glyph") {
    CHECK(lean(mark_style::curly, mark_direction::closes, beside::space, beside::letter) > 0); // ”हम
    CHECK(lean(mark_style::curly, mark_direction::opens, beside::letter, beside::space) < 0);  // हम“
}

TEST_CASE("the direction decides between equal neighbours, and a fused mark's weighs more") {
    CHECK(lean(mark_style::curly, mark_direction::opens, beside::space, beside::space) > 0);
    CHECK(lean(mark_style::straight, mark_direction::either, beside::space, beside::space) == 0);
    CHECK(lean(mark_style::twin, mark_direction::opens, beside::comma, beside::space) > 0); // कहा ,‘‘ हम
}
