// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/written.hpp>

#include "catch.hpp"

#include <string_view>

namespace {

constexpr char32_t seen(std::u32string_view text, std::size_t back) {
    akshara::detail::placed_code_points stack;
    for (const char32_t c : text) stack.push({c});
    return akshara::written(stack)[back];
}
static_assert(seen(U"कख", 0) == U'ख' && seen(U"कख", 1) == U'क' && seen(U"कख", 2) == akshara::text_edge);

} // namespace

TEST_CASE("a step sees the newest code point first, and the edge before the first") {
    CHECK(seen(U"abc", 0) == U'c');
    CHECK(seen(U"abc", 2) == U'a');
    CHECK(seen(U"abc", 3) == akshara::text_edge);
    CHECK(seen(U"", 0) == akshara::text_edge);
    CHECK(seen(U"abc", 1000000) == akshara::text_edge);
}
