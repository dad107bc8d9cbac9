// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/fragment.hpp>

#include "catch.hpp"

using akshara::fragment;

static_assert(fragment{} == fragment{"", {0, 0}});

TEST_CASE("fragments are equal that say the same in the same place") {
    constexpr fragment word{"राम", {0, 9}};
    STATIC_REQUIRE(word == fragment{"राम", {0, 9}});
    STATIC_REQUIRE(word != fragment{"राम", {12, 21}});
    STATIC_REQUIRE(word != fragment{"रमा", {0, 9}});
}
