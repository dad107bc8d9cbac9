// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/version.hpp>

#include "catch.hpp"

using akshara::unicode_version;

static_assert(unicode_version == akshara::unicode_version_t{17, 0, 0});

TEST_CASE("the tables are of Unicode 17.0.0") {
    CHECK(unicode_version.major_number == 17);
    CHECK(unicode_version.minor_number == 0);
    CHECK(unicode_version.update_number == 0);
}
