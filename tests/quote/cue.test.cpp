// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/cue.hpp>

static_assert(sizeof(akshara::detail::cue) <= 8);

TEST_CASE("a cue is a row of a table") {
    const akshara::detail::cue c{akshara::detail::cue_class::speech, akshara::detail::cue_subject::ergative,
                                 akshara::detail::cue_complement::optional, akshara::detail::cue_form::perf, 100};
    CHECK(c.weight == 100);
}
