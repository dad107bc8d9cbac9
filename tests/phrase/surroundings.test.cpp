// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/surroundings.hpp>

#include "catch.hpp"

using namespace akshara;

static_assert(surroundings{} == surroundings{});
static_assert(!surroundings{}.title_before && !surroundings{}.title_after && !surroundings{}.postposition);
static_assert(surroundings{{}, {}, fragment{"ने", {13, 19}}} != surroundings{});

TEST_CASE("what stands around a name is empty until it is found") {
    CHECK(surroundings{} == surroundings{});
    CHECK(surroundings{{}, fragment{"जी", {13, 19}}, {}} != surroundings{{}, {}, fragment{"जी", {13, 19}}});
}
