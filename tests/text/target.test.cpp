// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/source.hpp>
#include <akshara/text/target.hpp>

#include "catch.hpp"

namespace {

/// Four bytes of UTF-8 whose boundaries lie at 5, 5, 9, 9 and 12 of the source: by search.
struct searched {
    constexpr std::string_view utf8() const noexcept { return "abcd"; }
    constexpr std::size_t origin(std::size_t offset) const noexcept {
        constexpr std::size_t origins[] = {5, 5, 9, 9, 12};
        return origins[offset < 5 ? offset : 4];
    }
};
struct with_its_own : searched {
    constexpr std::size_t target(std::size_t) const noexcept { return 42; }
};

} // namespace

TEST_CASE("the target is the last boundary at or before the place") {
    STATIC_REQUIRE(akshara::target(searched{}, 5) == 1);
    STATIC_REQUIRE(akshara::target(searched{}, 8) == 1);
    STATIC_REQUIRE(akshara::target(searched{}, 9) == 3);
    STATIC_REQUIRE(akshara::target(searched{}, 11) == 3);
    STATIC_REQUIRE(akshara::target(searched{}, 12) == 4);
}

TEST_CASE("what lies outside the text has its start or end for a target") {
    STATIC_REQUIRE(akshara::target(searched{}, 0) == 0);
    STATIC_REQUIRE(akshara::target(searched{}, 100) == 4);
}

TEST_CASE("a text's own target is asked first") {
    STATIC_REQUIRE(akshara::target(with_its_own{}, 5) == 42);
    STATIC_REQUIRE(akshara::target(akshara::source("राम"), 6) == 6);
}
