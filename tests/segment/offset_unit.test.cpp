// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/offset_unit.hpp>

#include "catch.hpp"

using akshara::offset_unit;

TEST_CASE("units of offsets begin with bytes, those of every span") { STATIC_REQUIRE(offset_unit{} == offset_unit::utf8); }
