// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/transformed_text.hpp>
#include <akshara/text/read.hpp>

#include "catch.hpp"

using akshara::icu4c::transformed_text;

static_assert(akshara::readable<const transformed_text&> && akshara::owning_temporary<transformed_text>);

TEST_CASE("a transformed text says where its boundaries lie in the source") {
    akshara::alignment boundaries;
    boundaries.copy(3);
    boundaries.change(1, 9);
    const transformed_text made("कb", boundaries);
    CHECK(made.utf8() == "कb");
    CHECK(made.origin(0) == 0);
    CHECK(made.origin(3) == 3);
    CHECK(made.origin(4) == 9);
    CHECK(made.target(5) == 3);
    CHECK(made.target(9) == 4);
    CHECK(transformed_text().utf8().empty());
    CHECK(transformed_text().origin(0) == 0);
}
