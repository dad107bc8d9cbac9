// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/sentences.hpp>

#include "break_cases.hpp"
#include "catch.hpp"
#include "values.hpp"

TEST_CASE("sentences by the plain rules are those of the 512 official cases") {
    constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};
    const auto cases = break_cases("sentence_breaks.txt");
    REQUIRE(cases.size() == 512);
    for (const break_case& c : cases) {
        CAPTURE(c.line);
        CHECK(ends(c.text | akshara::sentences(plain)) == c.boundaries);
    }
}
