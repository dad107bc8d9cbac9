// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/hindi_lookup.hpp>

#include "catch.hpp"

namespace {

constexpr unsigned mixed(char32_t c) noexcept { return c * 2654435761u >> 7; }

constexpr bool looks_up(char32_t first, char32_t last) {
    for (char32_t c = first; c < last; ++c)
        if (akshara::detail::hindi_lookup<&mixed>(c) != mixed(c)) return false;
    return true;
}

static_assert(looks_up(0, 0x100) && looks_up(0x08F0, 0x0990) && looks_up(0x10FFF0, 0x110001));

} // namespace

TEST_CASE("what is looked up is what the function says, in its blocks and outside them") { CHECK(looks_up(0, 0x3000)); }
TEST_CASE("each code point of the blocks has an index of its own") {
    using namespace akshara::detail;
    for (std::size_t k = 0; k < hindi_size; ++k) CHECK(hindi_index(hindi_code_point(k)) == k);
    CHECK(hindi_index(0x80) == hindi_size);
    CHECK(hindi_index(0x2040) == hindi_size);
}
