// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/spelling_level.hpp>

#include "catch.hpp"

using namespace akshara;

static_assert(spelling_level::exact < spelling_level::canonical && spelling_level::canonical < spelling_level::visual &&
              spelling_level::visual < spelling_level::search);

TEST_CASE("levels of spelling are told in a word") {
    CHECK(describe(spelling_level::exact) == "exact");
    CHECK(describe(spelling_level::canonical) == "canonical");
    CHECK(describe(spelling_level::visual) == "visual");
    CHECK(describe(spelling_level::search) == "search");
}
