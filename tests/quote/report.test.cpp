// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/report.hpp>

TEST_CASE("a report leads to nothing and is nobody's until it is read") {
    const akshara::detail::report r{};
    CHECK(!r.who);
    CHECK(r.intro == akshara::quotation_intro::none);
}
