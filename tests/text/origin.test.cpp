// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/origin.hpp>

#include "catch.hpp"

using akshara::span;

namespace {

struct tripled {
    constexpr std::string_view utf8() const noexcept { return "abc"; }
    constexpr std::size_t origin(std::size_t offset) const noexcept { return 10 + 3 * offset; }
};

} // namespace

TEST_CASE("a stretch lies in the source from the origin of its start to that of its end") {
    STATIC_REQUIRE(akshara::origin(tripled{}, {1, 3}) == span{13, 19});
    STATIC_REQUIRE(akshara::origin(tripled{}, {2, 2}) == span{16, 16});
}
