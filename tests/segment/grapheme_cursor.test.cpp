// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_cursor.hpp>

#include "catch.hpp"

#include <string>

using akshara::is_grapheme_boundary;
using akshara::next_grapheme_boundary;
using akshara::previous_grapheme_boundary;

namespace {

constexpr std::string_view text = "वह क्षत्रिय"; // boundaries at 0 3 6 7 16 28 31

static_assert(is_grapheme_boundary(text, 7) && !is_grapheme_boundary(text, 10) && !is_grapheme_boundary(text, 8));
static_assert(next_grapheme_boundary(text, 7) == 16 && previous_grapheme_boundary(text, 28) == 16);

} // namespace

TEST_CASE("the cursor goes over whole clusters") {
    CHECK(next_grapheme_boundary(text, 0) == 3);
    CHECK(next_grapheme_boundary(text, 16) == 28);
    CHECK(previous_grapheme_boundary(text, 31) == 28);
    CHECK(previous_grapheme_boundary(text, 16) == 7);
}

TEST_CASE("it starts from any byte, inside a cluster or a code point too") {
    for (std::size_t at = 7; at < 16; ++at) CHECK(next_grapheme_boundary(text, at) == 16);
    for (std::size_t at = 8; at <= 16; ++at) CHECK(previous_grapheme_boundary(text, at) == 7);
    for (std::size_t at = 8; at < 16; ++at) CHECK_FALSE(is_grapheme_boundary(text, at));
}

TEST_CASE("the text's ends are boundaries, and nothing beyond them is") {
    CHECK(is_grapheme_boundary(text, 0));
    CHECK(is_grapheme_boundary(text, 31));
    CHECK_FALSE(is_grapheme_boundary(text, 32));
    CHECK(next_grapheme_boundary(text, 31) == 31);
    CHECK(next_grapheme_boundary(text, 100) == 31);
    CHECK(next_grapheme_boundary(text, static_cast<std::size_t>(-1)) == 31);
    CHECK(previous_grapheme_boundary(text, 0) == 0);
    CHECK(previous_grapheme_boundary(text, 100) == 31);
    CHECK(is_grapheme_boundary("", 0));
    CHECK(next_grapheme_boundary("", 0) == 0);
    CHECK(previous_grapheme_boundary("", 0) == 0);
}

TEST_CASE("the cursor pairs flags from the start of their run") {
    const std::string flags = "🇮🇳🇳🇵🇮";
    CHECK_FALSE(is_grapheme_boundary(flags, 4));
    CHECK(is_grapheme_boundary(flags, 8));
    CHECK(is_grapheme_boundary(flags, 16));
    CHECK(previous_grapheme_boundary(flags, 20) == 16);
    CHECK(previous_grapheme_boundary(flags, 16) == 8);
    CHECK(next_grapheme_boundary(flags, 9) == 16);
}

TEST_CASE("a boundary within ill-formed bytes lies between subparts") {
    constexpr std::string_view broken = "\xE0\xA4\xE0\xA4\x95\x80";
    STATIC_REQUIRE_FALSE(is_grapheme_boundary(broken, 1));
    STATIC_REQUIRE(is_grapheme_boundary(broken, 2));
    STATIC_REQUIRE_FALSE(is_grapheme_boundary(broken, 4));
    STATIC_REQUIRE(is_grapheme_boundary(broken, 5));
}

TEST_CASE("one step from anywhere in a million marks is one step") {
    std::string marks = "क";
    while (marks.size() < 1000000) marks += "्";
    marks += "क";
    CHECK(next_grapheme_boundary(marks, 500000) == marks.size());
    CHECK(previous_grapheme_boundary(marks, 500000) == 0);
    CHECK_FALSE(is_grapheme_boundary(marks, marks.size() - 3));
}
