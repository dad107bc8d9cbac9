// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/untouched.hpp>

#include "catch.hpp"

using akshara::canonical_form_t;
using akshara::search_form_t;

namespace {

template <class Form>
constexpr std::size_t passed(std::string_view text, std::size_t first, std::size_t at, std::size_t most) {
    akshara::detail::untouched_walk<Form> walk(text, first, at);
    walk.pass(most);
    return walk.at();
}
static_assert(passed<search_form_t>("abcJ", 0, 0, 9) == 3 && passed<search_form_t>("abcJ", 0, 0, 2) == 2);

} // namespace

TEST_CASE("a walk passes over so many code points at most") {
    CHECK(passed<canonical_form_t>("कखग", 0, 0, 2) == 6);
    CHECK(passed<canonical_form_t>("कखग", 0, 0, 9) == 9);
}
TEST_CASE("a walk knows the code point before its beginning, if it may") {
    const std::string_view text = "कन\u093C";
    CHECK(passed<canonical_form_t>(text, 0, 6, 9) == 3); // न + nukta
    CHECK(passed<canonical_form_t>(text, 6, 6, 9) == 6); // a mark after nothing known
}
TEST_CASE("so far back is read again that every step may look back, and to where a segment begins") {
    CHECK(akshara::detail::looked_back<canonical_form_t>("abcdef", 0, 5).at() == 2);
    CHECK(akshara::detail::looked_back<canonical_form_t>("abcdef", 4, 5).at() == 4);
    CHECK(akshara::detail::looked_back<search_form_t>("abcdefghijklm", 0, 12).at() == 5);
    CHECK(akshara::detail::looked_back<search_form_t>("abcdefghijkनमनम", 0, 23).at() == 4); // the chain does not count
    CHECK(akshara::detail::looked_back<canonical_form_t>("abe\u0323\u0323cd", 0, 8).at() == 2);
}
TEST_CASE("a code point before is found from its last byte") {
    CHECK(akshara::detail::code_point_before("aक", 0, 4) == 1);
    CHECK(akshara::detail::code_point_before("aक", 0, 1) == 0);
}
