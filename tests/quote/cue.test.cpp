// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/cue.hpp>

static_assert(sizeof(akshara::cue) <= 8);

TEST_CASE("a cue is a row of a table") {
    const akshara::cue c{akshara::cue_class::speech, akshara::cue_subject::ergative,
                                 akshara::cue_complement::optional, akshara::cue_form::perf, 100};
    CHECK(c.weight == 100);
}
