// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/mark.hpp>

namespace {

using akshara::detail::fused_glyph_of;
using akshara::detail::mark_glyph_of;

constexpr bool is_kin(char32_t a, char32_t b) {
    const auto x = mark_glyph_of(a), y = mark_glyph_of(b);
    return x && y && x->family == y->family && x->style == y->style;
}

} // namespace

static_assert(is_kin(U'“', U'”') && is_kin(U'‘', U'’') && is_kin(U'«', U'»') && is_kin(U'‹', U'›'));
static_assert(!is_kin(U'"', U'\'') && !is_kin(U'“', U'"'));
static_assert(!mark_glyph_of(U'क') && !mark_glyph_of(U'`') && !mark_glyph_of(U'′') && !mark_glyph_of(U'।'));

TEST_CASE("a glyph says which way it faces, and typewriter marks do not") {
    CHECK(mark_glyph_of(U'“')->direction == akshara::mark_direction::opens);
    CHECK(mark_glyph_of(U'„')->direction == akshara::mark_direction::opens);
    CHECK(mark_glyph_of(U'’')->direction == akshara::mark_direction::closes);
    CHECK(mark_glyph_of(U'"')->direction == akshara::mark_direction::either);
}

TEST_CASE("C1 controls are the quotation marks of Windows-1252") {
    CHECK(is_kin(U'\u0093', U'“'));
    CHECK(is_kin(U'\u0094', U'”'));
    CHECK(is_kin(U'\u0091', U'‘'));
    CHECK(is_kin(U'\u0092', U'’'));
}

TEST_CASE("two equal single marks are a double one") {
    for (const char32_t c : U"‘’'`") {
        if (c == 0) continue;
        REQUIRE(fused_glyph_of(c));
        CHECK(fused_glyph_of(c)->family == akshara::mark_family::double_mark);
    }
    CHECK(!fused_glyph_of(U'"'));
    CHECK(!fused_glyph_of(U'“'));
}
