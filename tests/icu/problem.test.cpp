// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/problem.hpp>

#include "catch.hpp"

using akshara::icu4c::problem;
using akshara::icu4c::problem_reason;

TEST_CASE("a problem says what it is, by ICU's name where it is ICU's") {
    CHECK(problem{}.message().empty());
    CHECK(problem{problem_reason::error, U_MISSING_RESOURCE_ERROR}.message() == "U_MISSING_RESOURCE_ERROR");
    for (const auto reason : {problem_reason::no_object, problem_reason::too_large, problem_reason::broken_object}) {
        CHECK(!problem{reason}.message().empty());
        CHECK(problem{reason} == problem{reason, U_ZERO_ERROR});
        CHECK(problem{reason} != problem{});
    }
}
