// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/paired_marks.hpp>

TEST_CASE("the content of a pair lies between its marks") {
    akshara::mark_pair pair;
    pair.open.span = {0, 3};
    pair.close.span = {9, 12};
    CHECK(pair.content() == akshara::span{3, 9});
    CHECK(akshara::paired_marks{}.pairs.empty());
}
