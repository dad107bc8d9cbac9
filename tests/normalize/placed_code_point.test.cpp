// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/placed_code_point.hpp>

#include "catch.hpp"

#include <initializer_list>
#include <string_view>

using akshara::detail::place_change;
using akshara::detail::placed_code_point;
using akshara::detail::placed_code_points;

namespace {

struct placed {
    char32_t value;
    std::size_t last;
};
constexpr std::size_t nothing = 999;

/// Whether a change of code points that stand at 3, 6, 9 … of the source to `put` is placed as said, and what is dropped
/// before all of them ends at `dropped`.
constexpr bool places(std::u32string_view was, std::u32string_view put, std::initializer_list<placed> expected,
                      std::size_t dropped = nothing) {
    placed_code_points before;
    for (const char32_t c : was) before.push({c, 3 * (before.size() + 1)});
    placed_code_points out;
    placed_code_point found_dropped{0, nothing};
    place_change(before.data(), before.size(), put, put.size(), 1, out, found_dropped);
    if (out.size() != expected.size() || found_dropped.source_last != dropped) return false;
    const placed_code_point* next = out.data();
    for (const placed& e : expected) {
        if (next->value != e.value || next->source_last != e.last) return false;
        ++next;
    }
    return true;
}

static_assert(places(U"नक", U"नक", {{U'न', 3}, {U'क', 6}}));
static_assert(places(U"abc", U"aXc", {{U'a', 3}, {U'X', 6}, {U'c', 9}}));

} // namespace

TEST_CASE("what is inserted is empty where the one before ends; before all it takes the first one's place") {
    CHECK(places(U"abc", U"abXc", {{U'a', 3}, {U'b', 6}, {U'X', 6}, {U'c', 9}}));
    CHECK(places(U"ab", U"abXY", {{U'a', 3}, {U'b', 6}, {U'X', 6}, {U'Y', 6}}));
    CHECK(places(U"ab", U"Xab", {{U'X', 3}, {U'a', 3}, {U'b', 6}}));
}
TEST_CASE("what stays the same keeps its place, what lies between takes the rest") {
    CHECK(places(U"abc", U"aXc", {{U'a', 3}, {U'X', 6}, {U'c', 9}}));
    CHECK(places(U"abcd", U"aXd", {{U'a', 3}, {U'X', 9}, {U'd', 12}}));
    CHECK(places(U"ab", U"X", {{U'X', 6}}));
}
TEST_CASE("of several for one the others are empty at its end") {
    CHECK(places(U"a", U"XYZ", {{U'X', 3}, {U'Y', 3}, {U'Z', 3}}));
    CHECK(places(U"abc", U"aXYc", {{U'a', 3}, {U'X', 6}, {U'Y', 6}, {U'c', 9}}));
}
TEST_CASE("what is only dropped belongs to the one before, or is told") {
    CHECK(places(U"abc", U"ac", {{U'a', 6}, {U'c', 9}}));
    CHECK(places(U"abc", U"ab", {{U'a', 3}, {U'b', 9}}));
    CHECK(places(U"abc", U"bc", {{U'b', 6}, {U'c', 9}}, 3));
    CHECK(places(U"abc", U"", {}, 9));
}
TEST_CASE("nothing for nothing is nothing") { CHECK(places(U"", U"", {})); }
TEST_CASE("equal ends do not count twice") {
    CHECK(places(U"aa", U"a", {{U'a', 6}}));
    CHECK(places(U"a", U"aa", {{U'a', 3}, {U'a', 3}}));
    CHECK(places(U"aba", U"aa", {{U'a', 6}, {U'a', 9}}));
}
TEST_CASE("what a step has made, and what it has taken something from, bears its bit; the rest does not") {
    placed_code_points before;
    for (const char32_t c : U"abcd") before.push({c, before.size() + 1, c == U'b' ? 4u : 0u});
    placed_code_points out;
    placed_code_point dropped;
    place_change(before.data(), 4, std::u32string_view(U"aXd"), 3, 1, out, dropped);
    CHECK(out[0].steps == 0);
    CHECK(out[1].steps == 5);
    CHECK(out[2].steps == 0);
    out.clear();
    place_change(before.data(), 4, std::u32string_view(U"acd"), 3, 2, out, dropped);
    CHECK(out[0].steps == 6);
    CHECK(out[1].steps == 0);
}
