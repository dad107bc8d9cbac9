// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/edit_collector.hpp>
#include <akshara/normalize/forms.hpp>

#include "catch.hpp"

using akshara::edit;
using akshara::span;
using akshara::detail::placed_code_point;

namespace {

constexpr std::uint64_t joiners = 0b10; // the second step of the visual form

constexpr std::vector<edit> collected(std::string_view source, std::initializer_list<placed_code_point> given, std::uint64_t at_end = 0) {
    akshara::detail::edit_collector<akshara::visual_form_t> made(source);
    for (const placed_code_point& c : given) made(c);
    made.finish(at_end);
    return made.give();
}

static_assert(collected("ab", {{U'a', 1}, {U'b', 2}}).empty());
static_assert(collected("ab", {{U'a', 1}, {U'c', 2, joiners}})[0] == edit{{1, 2}, {'c'}, {"repair_joiners"}});

} // namespace

TEST_CASE("what is dropped behind a code point is an edit without it") {
    CHECK(collected("abc", {{U'a', 2, joiners}, {U'c', 3}}) == std::vector{edit{{1, 2}, {}, {"repair_joiners"}}});
    CHECK(collected("abc", {{U'b', 3, joiners}}) == std::vector{edit{{0, 3}, {'b'}, {"repair_joiners"}}});
    CHECK(collected("ab", {{U'b', 2, joiners}}) == std::vector{edit{{0, 1}, {}, {"repair_joiners"}}});
}
TEST_CASE("what is inserted has an empty span") {
    CHECK(collected("ab", {{U'a', 1}, {U'x', 1, joiners}, {U'b', 2}}) == std::vector{edit{{1, 1}, {'x'}, {"repair_joiners"}}});
}
TEST_CASE("changes that touch are one edit, of all their steps") {
    CHECK(collected("abcd", {{U'x', 1, joiners}, {U'y', 2, 1}, {U'c', 3}, {U'z', 4, 1}}) ==
          std::vector{edit{{0, 2}, {'x', 'y'}, {"nfc", "repair_joiners"}}, edit{{3, 4}, {'z'}, {"nfc"}}});
}
TEST_CASE("a stretch that is untouched ends an edit") {
    akshara::detail::edit_collector<akshara::visual_form_t> made("abcd");
    made({U'x', 1, joiners});
    made.untouched(3);
    made({U'y', 4, joiners});
    CHECK(!made.lacks_end());
    made.finish(0);
    CHECK(made.give() == std::vector{edit{{0, 1}, {'x'}, {"repair_joiners"}}, edit{{3, 4}, {'y'}, {"repair_joiners"}}});
}
TEST_CASE("an end that is the same is no part of an edit, but the bytes of an ill-formed one are") {
    CHECK(collected("क\u093Cख", {{U'ग', 6, 1}, {U'ख', 9, 1}})[0].span == span{0, 6});
    // E0 A4 is replaced and ग is U+0917, E0 A4 97.
    const std::vector<edit> edits = collected("\xE0\xA4", {{U'ग', 2, 1}});
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].span == span{0, 2});
    CHECK(edits[0].text() == "ग");
}
TEST_CASE("a replaced byte is told, and a U+FFFD of the source is none") {
    CHECK(collected("\xFF", {{U'\uFFFD', 1}})[0].steps == std::vector<std::string_view>{"replace_ill_formed"});
    CHECK(collected("\uFFFD", {{U'\uFFFD', 3}}).empty());
}
TEST_CASE("where nothing is left, the steps are those that the end tells") {
    CHECK(collected("ab", {}, joiners) == std::vector{edit{{0, 2}, {}, {"repair_joiners"}}});
    CHECK(collected("", {}, joiners).empty());
}
