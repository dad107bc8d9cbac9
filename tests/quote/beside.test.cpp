// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/beside.hpp>

using akshara::detail::beside;
using akshara::detail::beside_of;

static_assert(beside_of(U'क') == beside::letter && beside_of(U'ा') == beside::letter &&
              beside_of(U'a') == beside::latin);
static_assert(beside_of(U'।') == beside::terminator && beside_of(U'|') == beside::terminator);
static_assert(beside_of(U'\u00A0') == beside::space && beside_of(U'\n') == beside::edge);

TEST_CASE("what stands before and after a mark leans opposite ways") {
    for (const beside b : {beside::edge, beside::space}) {
        CHECK(akshara::detail::lean_of_before(b) > 0);
        CHECK(akshara::detail::lean_of_after(b) < 0);
    }
    for (const beside b : {beside::letter, beside::latin, beside::digit}) {
        CHECK(akshara::detail::lean_of_before(b) < 0);
        CHECK(akshara::detail::lean_of_after(b) > 0);
    }
}
