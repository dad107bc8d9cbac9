// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/two_stage_lookup.hpp>

#include "catch.hpp"

using akshara::detail::two_stage_lookup;

namespace {

// 128 zeros, and 128 of which the first is 1 and the last 255.
constexpr auto made = [] {
    struct {
        char values[257] = {};
    } table;
    table.values[128] = 1;
    table.values[255] = '\377';
    return table;
}();
constexpr char blocks[] = "\0\1\1";

static_assert(two_stage_lookup(blocks, made.values, 0) == 0);
static_assert(two_stage_lookup(blocks, made.values, 0x7F) == 0);
static_assert(two_stage_lookup(blocks, made.values, 0x80) == 1);
static_assert(two_stage_lookup(blocks, made.values, 0xFF) == 255);
static_assert(two_stage_lookup(blocks, made.values, 0x100) == 1);
static_assert(two_stage_lookup(blocks, made.values, 0x17F) == 255);
static_assert(two_stage_lookup(blocks, made.values, 0x180) == 0);
static_assert(two_stage_lookup(blocks, made.values, 0xFFFFFFFF) == 0);

TEST_CASE("a lookup gives the value of the block, and 0 behind the table") {
    CHECK(two_stage_lookup(blocks, made.values, 0x7F) == 0);
    CHECK(two_stage_lookup(blocks, made.values, 0xFF) == 255);
    CHECK(two_stage_lookup(blocks, made.values, 0x100) == 1);
    CHECK(two_stage_lookup(blocks, made.values, 0x180) == 0);
    CHECK(two_stage_lookup(blocks, made.values, 0xFFFFFFFF) == 0);
}

} // namespace
