// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/attribution.hpp>

static_assert(akshara::attribution{} == akshara::attribution{});

TEST_CASE("an attribution may lack any of its parts") {
    const akshara::attribution signature{akshara::fragment{"रमेश", {0, 12}}, std::nullopt, std::nullopt, std::nullopt};
    CHECK(signature.speaker->text == "रमेश");
    CHECK(!signature.cue);
    CHECK(signature != akshara::attribution{});
}
