// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/few_code_points.hpp>

#include "catch.hpp"

#include <string_view>

using akshara::detail::few_code_points;

namespace {

template <std::size_t Most>
constexpr bool holds(const few_code_points<Most>& few, std::u32string_view expected) {
    if (few.size() != expected.size() || few.empty() != expected.empty()) return false;
    for (std::size_t k = 0; k < expected.size(); ++k)
        if (few[k].value != expected[k] || few.data()[k].value != expected[k]) return false;
    return expected.empty() || few.back().value == expected.back();
}

} // namespace

TEST_CASE("code points stand in the order in which they were pushed") {
    few_code_points<4> few;
    CHECK(holds(few, U""));
    for (const char32_t c : {U'a', U'b', U'c', U'd'}) few.push({c});
    CHECK(holds(few, U"abcd"));
    few.back().value = U'x';
    few[0].value = U'y';
    CHECK(holds(few, U"ybcx"));
    few.clear();
    CHECK(holds(few, U""));
}
