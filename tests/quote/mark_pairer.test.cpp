// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/mark_pairer.hpp>

static_assert(akshara::detail::pair_marks("“क”").pairs.size() == 1);

TEST_CASE("a closer leaves what was opened inside unclosed") {
    const auto found = akshara::detail::pair_marks("वह बोला, “चल 'रे भाई।”");
    REQUIRE(found.pairs.size() == 1);
    REQUIRE(found.orphans.size() == 1);
    CHECK(found.orphans[0].role == akshara::mark_role::opener);
}
