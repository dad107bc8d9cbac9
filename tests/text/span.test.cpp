// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/span.hpp>

#include "catch.hpp"

using akshara::span;

static_assert(span{3, 9}.size() == 6 && !span{3, 9}.empty() && span{3, 3}.empty() && span{}.empty());
static_assert(span{3, 9} == span{3, 9} && span{3, 9} != span{3, 8});
static_assert(span{3, 9} < span{3, 10} && span{3, 9} < span{4, 5});

TEST_CASE("a span contains its first offset and not its last") {
    constexpr span s{3, 9};
    STATIC_REQUIRE(s.contains(3));
    STATIC_REQUIRE(s.contains(8));
    STATIC_REQUIRE_FALSE(s.contains(2));
    STATIC_REQUIRE_FALSE(s.contains(9));
    STATIC_REQUIRE_FALSE(span{3, 3}.contains(3));
}

TEST_CASE("a span contains the spans that lie inside, itself and empty ones at its ends too") {
    constexpr span s{3, 9};
    STATIC_REQUIRE(s.contains(s));
    STATIC_REQUIRE(s.contains(span{4, 6}));
    STATIC_REQUIRE(s.contains(span{3, 3}));
    STATIC_REQUIRE(s.contains(span{9, 9}));
    STATIC_REQUIRE_FALSE(s.contains(span{2, 6}));
    STATIC_REQUIRE_FALSE(s.contains(span{6, 10}));
    STATIC_REQUIRE_FALSE(s.contains(span{10, 10}));
}

TEST_CASE("spans overlap that share a unit: neither neighbours nor empty ones do") {
    constexpr span s{3, 9};
    STATIC_REQUIRE(s.overlaps({8, 12}));
    STATIC_REQUIRE(s.overlaps({0, 4}));
    STATIC_REQUIRE(s.overlaps({4, 5}));
    STATIC_REQUIRE(s.overlaps({0, 20}));
    STATIC_REQUIRE_FALSE(s.overlaps({9, 12}));
    STATIC_REQUIRE_FALSE(s.overlaps({0, 3}));
    STATIC_REQUIRE_FALSE(s.overlaps({5, 5}));
    STATIC_REQUIRE_FALSE(span{5, 5}.overlaps(s));
}
