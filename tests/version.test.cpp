// SPDX-License-Identifier: BSL-1.0
#include "akshara/version.hpp"

#include "catch.hpp"

#include <string>

TEST_CASE("the version as text is its numbers") {
    auto const numbers = std::to_string(AKSHARA_VERSION_MAJOR) + "." + std::to_string(AKSHARA_VERSION_MINOR) + "." +
                         std::to_string(AKSHARA_VERSION_PATCH);
    CHECK(numbers == AKSHARA_VERSION);
}
