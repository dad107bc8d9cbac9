// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposer.hpp>

#include "catch.hpp"
#include "given_code_points.hpp"

#include <string>
#include <string_view>
#include <vector>

using akshara::detail::decomposer;

namespace {

/// Feeds code points of one unit each, and finishes.
constexpr given_code_points decomposed(std::u32string_view text) {
    given_code_points out;
    decomposer<given_code_points> made(out);
    std::size_t at = 0;
    for (const char32_t c : text) made.feed(c, ++at);
    made.finish(at);
    return out;
}

static_assert(decomposed(U"\u0958").values == std::vector<char32_t>{U'क', U'\u093C'});
static_assert(decomposed(U"क\u0951\u0952").values == std::vector<char32_t>{U'क', U'\u0952', U'\u0951'});

using list = std::vector<std::size_t>;

std::u32string repeated(std::u32string_view piece, std::size_t times) {
    std::u32string made;
    for (std::size_t k = 0; k < times; ++k) made += piece;
    return made;
}

} // namespace

TEST_CASE("letters come apart and marks are sorted by class, those of one class in their order") {
    CHECK(decomposed(U"\u0929\u0931\u0934").text() == U"न\u093Cर\u093Cळ\u093C");
    CHECK(decomposed(U"क\u0951\u094D\u0952\u0954\u093C").text() == U"क\u093C\u094D\u0952\u0951\u0954");
    CHECK(decomposed(U"\u1EAD").text() == U"a\u0323\u0302");
    CHECK(decomposed(U"\u00C5\u212B\u01FA").text() == U"A\u030AA\u030AA\u030A\u0301");
}
TEST_CASE("Hangul comes apart by arithmetic") {
    CHECK(decomposed(U"한글가").text() == U"\u1112\u1161\u11AB\u1100\u1173\u11AF\u1100\u1161");
}
TEST_CASE("of one made several the first has the source, the others are empty at its end") {
    CHECK(decomposed(U"a\u0958b").lasts == list{1, 2, 2, 3});
}
TEST_CASE("of marks that change places the first stands for all, and marks beside them keep theirs") {
    CHECK(decomposed(U"क\u0951\u0952").lasts == list{1, 3, 3});
    CHECK(decomposed(U"क\u093C\u0951\u0952\u0954").lasts == list{1, 2, 4, 4, 5});
    CHECK(decomposed(U"\u00E9\u0323").lasts == list{1, 2, 2}); // e, the dot below, the acute that came before it
}
TEST_CASE("a run of marks ends before the next letter and at the end of the text") {
    CHECK(decomposed(U"\u0951\u0952a\u0301\u0323").text() == U"\u0952\u0951a\u0323\u0301");
    CHECK(decomposed(U"").text().empty());
}
TEST_CASE("long runs of marks are sorted as short ones are") {
    const std::u32string run = repeated(U"\u0951\u0952", 5000);
    const given_code_points out = decomposed(U"न" + run + U"\u093C");
    CHECK((out.text() == U"न\u093C" + repeated(U"\u0952", 5000) + repeated(U"\u0951", 5000)));
    CHECK(out.lasts[1] == 10002);
}
TEST_CASE("a decomposer is idle while the marks that it holds are in order") {
    given_code_points out;
    decomposer<given_code_points> made(out);
    CHECK(made.idle());
    made.feed(U'क', 1);
    made.feed(U'\u0951', 2);
    CHECK(made.idle());
    made.feed(U'\u093C', 3);
    CHECK_FALSE(made.idle());
    made.feed(U'a', 4);
    CHECK(made.idle());
    made.feed(U'\u0301', 5);
    made.give_all();
    CHECK(out.text() == U"क\u093C\u0951a\u0301");
}
TEST_CASE("a copied decomposer goes on from the same place to another sink") {
    given_code_points first;
    given_code_points second;
    decomposer<given_code_points> made(first);
    made.feed(U'\u0951', 1);
    auto copy = made;
    copy.give_to(second);
    made.feed(U'\u0952', 2);
    made.finish(2);
    copy.finish(1);
    CHECK(first.text() == U"\u0952\u0951");
    CHECK(second.text() == U"\u0951");
}
