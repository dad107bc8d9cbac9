// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/watched_code_points.hpp>

#include "catch.hpp"

namespace {

/// What is watched, to be looked at.
struct opened : akshara::detail::watched_code_points<akshara::search_form_t> {
    using base = akshara::detail::watched_code_points<akshara::search_form_t>;
    using base::asked_, base::live_first_, base::look_again, base::stack_;

    constexpr void write(char32_t c) { base::push({c, stack_.size() + 1}, base::plan::facts_of(c)); }
};

constexpr std::size_t watched(std::u32string_view text) {
    opened code_points;
    for (const char32_t c : text) code_points.write(c);
    code_points.look_again();
    return code_points.asked_.left();
}
static_assert(watched(U"कक") == 0 && watched(U"न्") > 0);

} // namespace

TEST_CASE("a trigger is watched until it is out of reach") {
    CHECK(watched(U"न्") > watched(U"न्त"));
    CHECK(watched(U"न्तककककक") == 0);
    CHECK(watched(U"तन") == 0); // one of a pair alone
}
TEST_CASE("a chain is as long as what may come first in a pair stands side by side") {
    opened code_points;
    for (const char32_t c : U"कनम") code_points.write(c);
    CHECK(code_points.stack_[0].chain == 0);
    CHECK(code_points.stack_[1].chain == 1);
    CHECK(code_points.stack_[2].chain == 2);
}
TEST_CASE("a code point counts those before it in its canonical segment") {
    opened code_points;
    for (const char32_t c : U"क\u093C\u094Dक") code_points.write(c);
    CHECK(code_points.stack_[1].in_segment == 1);
    CHECK(code_points.stack_[2].in_segment == 2);
    CHECK(code_points.stack_[3].in_segment == 0);
}
