// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/quotation.hpp>

static_assert(akshara::quotation{} == akshara::quotation{});

TEST_CASE("a quotation begins as direct speech of nobody, with nothing unusual") {
    const akshara::quotation q;
    CHECK(q.kind == akshara::quotation_kind::direct);
    CHECK(q.intro == akshara::quotation_intro::none);
    CHECK(!q.attribution);
    CHECK(!q.parent);
    CHECK(q.flags == akshara::quotation_flags{});
}
