// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/result.hpp>

#include "catch.hpp"

#include <string>
#include <type_traits>
#include <utility>

using akshara::icu4c::problem;
using akshara::icu4c::problem_reason;
using word_or_not = akshara::icu4c::result<std::string>;

TEST_CASE("a result is an answer or a problem") {
    const word_or_not word = std::string("अक्षर");
    REQUIRE(word);
    CHECK(*word == "अक्षर");
    CHECK(word->size() == 15);
    CHECK(word.problem == problem{});

    const word_or_not none = problem_reason::too_large;
    CHECK(!none);
    CHECK(none.problem.reason == problem_reason::too_large);
    const word_or_not said = U_ILLEGAL_ARGUMENT_ERROR;
    CHECK(!said);
    CHECK(said.problem == problem{problem_reason::error, U_ILLEGAL_ARGUMENT_ERROR});
    CHECK(word_or_not(said.problem).problem == said.problem);
}

TEST_CASE("an answer can be taken out") {
    word_or_not word = std::string("अक्षर");
    const std::string taken = *std::move(word);
    CHECK(taken == "अक्षर");
}

TEST_CASE("an answer may be walked over where it was made") {
    // A reference into the temporary would be dead in the loop.
    const auto made = [] { return word_or_not(std::string(64, 'a')); };
    static_assert(std::is_same_v<decltype(*made()), std::string>);
    std::size_t letters = 0;
    for (const char letter : *made()) letters += letter == 'a';
    CHECK(letters == 64);
}
