// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/code_point.hpp>

#include "catch.hpp"

#include <type_traits>

using akshara::code_point;

static_assert(std::is_aggregate_v<code_point> && std::is_trivially_copyable_v<code_point>);
static_assert(code_point{U'क', {0, 3}} == code_point{U'क', {0, 3}});

TEST_CASE("code points are equal when value and span are") {
    CHECK(code_point{U'क', {0, 3}} != code_point{U'ख', {0, 3}});
    CHECK(code_point{U'क', {0, 3}} != code_point{U'क', {0, 4}});
    CHECK(code_point{} == code_point{0, {0, 0}});
}
