// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/phrase.hpp>

#include "catch.hpp"

using akshara::phrase;

static_assert(phrase{"मोदी", 1} == phrase{.surface = "मोदी", .entity = 1});

TEST_CASE("a phrase is a name and whom it names") {
    CHECK(phrase{"मोदी", 1} != phrase{"मोदी", 2});
    CHECK(phrase{"मोदी"}.entity == 0);
}
