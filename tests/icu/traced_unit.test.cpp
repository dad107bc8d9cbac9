// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/traced_unit.hpp>

#include "catch.hpp"

using akshara::icu4c::detail::traced_unit;

TEST_CASE("a unit that is widened stands for all that both stood for") {
    traced_unit unit;
    CHECK(!unit.is_traced());
    unit.widen({u'क', 6, 9});
    CHECK(unit == traced_unit{0, 6, 9});
    unit.widen({u'ख', 0, 3});
    CHECK(unit == traced_unit{0, 0, 9});
    unit.widen({u'a', 9, 10});
    CHECK(unit == traced_unit{0, 0, 10});
    unit.widen({});
    CHECK(unit == traced_unit{0, 0, 10});
    CHECK(unit.is_traced());
}
