// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/place.hpp>

#include "catch.hpp"

using akshara::detail::place;

TEST_CASE("a code point of four bytes is two UTF-16 units") {
    STATIC_REQUIRE(place{}.after(3) == place{3, 1, 1});
    STATIC_REQUIRE(place{3, 1, 1}.after(4) == place{7, 2, 3});
}

TEST_CASE("a place is within another when no unit lies behind") {
    STATIC_REQUIRE(place{7, 2, 3}.is_within({7, 2, 3}));
    STATIC_REQUIRE(place{7, 2, 3}.is_within(place::nowhere()));
    STATIC_REQUIRE_FALSE(place{7, 2, 3}.is_within({6, 2, 3}));
    STATIC_REQUIRE_FALSE(place{7, 2, 3}.is_within({7, 1, 3}));
    STATIC_REQUIRE_FALSE(place{7, 2, 3}.is_within({7, 2, 2}));
}
