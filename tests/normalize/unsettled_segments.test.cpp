// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/unsettled_segments.hpp>

#include "catch.hpp"

#include <string_view>

namespace {

using akshara::detail::placed_code_points;

/// A stack of segments, each of which is given by itself.
constexpr placed_code_points stack_of(std::initializer_list<std::u32string_view> segments) {
    placed_code_points stack;
    for (const std::u32string_view segment : segments)
        for (std::uint32_t k = 0; k < segment.size(); ++k) stack.push({segment[k], stack.size() + 1, 0, k});
    return stack;
}

constexpr bool settles(std::initializer_list<std::u32string_view> segments, std::u32string_view expected) {
    const placed_code_points stack = stack_of(segments);
    placed_code_points out;
    akshara::detail::segment_settler settler;
    settler.settle(stack, 0, stack.size(), 1, out);
    if (out.size() != expected.size()) return false;
    for (std::size_t k = 0; k < expected.size(); ++k)
        if (out[k].value != expected[k]) return false;
    return true;
}
static_assert(settles({U"a", U"न\u093C"}, U"a\u0929"));

} // namespace

TEST_CASE("each segment is ordered and composed by itself") {
    CHECK(settles({U"e\u0301", U"q\u0301\u0323"}, U"\u00E9q\u0323\u0301"));
    CHECK(settles({}, U""));
}
TEST_CASE("a settler says whether anything is not as it was") {
    placed_code_points out;
    akshara::detail::segment_settler settler;
    CHECK_FALSE(settler.settle(stack_of({U"क\u093C"}), 0, 2, 1, out));
    CHECK(settler.settle(stack_of({U"न\u093C"}), 0, 2, 1, out));
}
TEST_CASE("what is unsettled lies between the first and the last") {
    akshara::detail::unsettled_segments unsettled;
    CHECK_FALSE(unsettled.any());
    unsettled.add(5);
    unsettled.add(9);
    unsettled.add(3);
    CHECK(unsettled.first() == 3);
    unsettled.forget_before(7);
    CHECK(unsettled.first() == 7);
    unsettled.forget(8, 7);
    CHECK(unsettled.any());
    unsettled.forget_before(8);
    CHECK_FALSE(unsettled.any());
    unsettled.add(4);
    unsettled.forget(4, 2);
    CHECK_FALSE(unsettled.any());
}
