// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/text.hpp>

#include "catch.hpp"

#include <string>

namespace {

struct doubled { // each byte stands for two of the source
    std::string bytes;
    std::string_view utf8() const noexcept { return bytes; }
    std::size_t origin(std::size_t offset) const noexcept { return 2 * offset; }
};
struct without_origin {
    std::string_view utf8() const noexcept { return {}; }
};
struct may_throw {
    std::string_view utf8() const { return {}; }
    std::size_t origin(std::size_t offset) const { return offset; }
};

} // namespace

TEST_CASE("a text has UTF-8 and origins, and asking for them throws nothing") {
    STATIC_REQUIRE(akshara::text<doubled>);
    STATIC_REQUIRE_FALSE(akshara::text<without_origin>);
    STATIC_REQUIRE_FALSE(akshara::text<may_throw>);
    STATIC_REQUIRE_FALSE(akshara::text<std::string>);
    STATIC_REQUIRE_FALSE(akshara::text<int>);
    CHECK(doubled{"क"}.origin(3) == 6);
}
