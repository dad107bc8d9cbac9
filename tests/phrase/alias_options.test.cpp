// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/alias_options.hpp>

#include "catch.hpp"

using namespace akshara;

static_assert(alias_options{}.spaces == space_variants::none);

TEST_CASE("space variants are made on request alone") {
    CHECK(alias_options{} == alias_options{.spaces = space_variants::none});
    CHECK(alias_options{} != alias_options{.spaces = space_variants::all});
}
