// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/two_stage_lookup.hpp>

#include "catch.hpp"

using akshara::detail::two_stage_lookup;

namespace {

// 128 values of which the first is 1 and the last 255, then 128 zeros.
constexpr auto made = [] {
    struct {
        char values[257] = {};
    } table;
    table.values[0] = 1;
    table.values[127] = '\377';
    return table;
}();
constexpr char blocks[] = "\1\0\0";

constexpr std::size_t at(char32_t c) { return two_stage_lookup(blocks, made.values, c); }

static_assert(at(0) == 0 && at(0x7F) == 0);
static_assert(at(0x80) == 1 && at(0xFF) == 255);
static_assert(at(0x100) == 1 && at(0x17F) == 255);
static_assert(at(0x180) == 0 && at(0x110000) == 0 && at(0xFFFFFFFF) == 0);

static_assert(two_stage_lookup("\0", u"\xFEDC", 0) == 0xFEDC);

TEST_CASE("a lookup gives the value of the block, and 0 behind the table") {
    CHECK(at(0x7F) == 0);
    CHECK(at(0x80) == 1);
    CHECK(at(0xFF) == 255);
    CHECK(at(0x100) == 1);
    CHECK(at(0x180) == 0);
    CHECK(at(0xFFFFFFFF) == 0);
}

} // namespace
