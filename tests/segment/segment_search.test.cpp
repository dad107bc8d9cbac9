// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/segment_search.hpp>

#include "catch.hpp"
#include "hyphen_rules.hpp"

#include <string>

namespace {

using akshara::span;

constexpr std::size_t next(std::string_view bytes, std::size_t from) {
    return akshara::detail::segment_search<hyphen_units>::next(bytes, from, {}).last;
}

/// The same, without the segments in which there is no digit.
struct number_units : hyphen_units {
    static constexpr bool counts(char32_t c) { return c >= U'0' && c <= U'9'; }
};
constexpr span next_number(std::string_view bytes, std::size_t from) {
    return akshara::detail::segment_search<number_units>::next(bytes, from, {});
}

static_assert(next("पाक-चीन है", 0) == 19);
static_assert(next_number("क 5 ख", 0) == span{4, 5});

} // namespace

TEST_CASE("a boundary that waits is withdrawn when what it waits for comes") {
    CHECK(next("ab-cd e", 0) == 5);
    CHECK(next("a-b-c", 0) == 5);
    CHECK(next("का-खा।", 0) == 13);
}

TEST_CASE("it stands where it was when something else comes, or the end") {
    CHECK(next("ab- c", 0) == 2);
    CHECK(next("ab--c", 0) == 2);
    CHECK(next("ab-", 0) == 2);
    CHECK(next("का- खा", 0) == 6);
}

TEST_CASE("what was read behind it is cut next") {
    CHECK(next("ab- c", 2) == 3);
    CHECK(next("ab-", 2) == 3);
}

TEST_CASE("at the end there is no way on") {
    CHECK(next("ab", 2) == 2);
    CHECK(next("", 0) == 0);
    CHECK(next_number("", 0) == span{0, 0});
    CHECK(next_number("ab cd", 0) == span{5, 5});
}

TEST_CASE("what stands beside a code point may decide") {
    CHECK(next("क~ ख", 0) == 3);
    CHECK(next("क~\nख", 0) == 8);
    CHECK(next("~\nख", 0) == 1);
}

TEST_CASE("segments that do not count are passed over, those that wait too") {
    CHECK(next_number("कख 5", 0) == span{7, 8});
    CHECK(next_number("क-ख - 5-6", 0) == span{10, 11});
    CHECK(next_number("a- 5", 0) == span{3, 4});
    CHECK(next_number("a-", 0) == span{2, 2});
}

TEST_CASE("a segment of a few bytes ends with the text") {
    CHECK(next("क", 0) == 3);
    CHECK(next("क-ख", 0) == 7);
    CHECK(next("कa", 0) == 4);
    CHECK(next("a", 0) == 1);
    CHECK(next("\xE0\xA4", 0) == 2);
}

TEST_CASE("ill-formed bytes are no letters") {
    CHECK(next("क\xE0\xA4क", 0) == 3);
    CHECK(next("\xE0\xA4कक", 0) == 2);
    CHECK(next("क\xA4\x95क", 0) == 3);
    CHECK(next("क\xE0\xA6\xA0क", 0) == 9); // Bengali is one of the other scripts
}
