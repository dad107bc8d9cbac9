// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_segments.hpp>

#include "break_cases.hpp"
#include "catch.hpp"
#include "values.hpp"

TEST_CASE("word segments are those of the 1 944 official cases") {
    const auto cases = break_cases("word_breaks.txt");
    REQUIRE(cases.size() == 1944);
    for (const break_case& c : cases) {
        CAPTURE(c.line);
        CHECK(ends(c.text | akshara::word_segments) == c.boundaries);
    }
}
