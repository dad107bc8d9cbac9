// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/little_endian.hpp>

#include "catch.hpp"

using namespace akshara::detail;

static_assert([] {
    char bytes[5] = {};
    store_u32(bytes + 1, 0xFEDCBA98);
    return load_u32(bytes + 1) == 0xFEDCBA98;
}());

TEST_CASE("the lowest byte comes first, at any address") {
    char bytes[5] = {};
    store_u32(bytes + 1, 0x04030201);
    for (char k = 0; k < 5; ++k) CHECK(bytes[static_cast<int>(k)] == k);
    CHECK(load_u32(bytes + 1) == 0x04030201);
}
TEST_CASE("a number of eight bytes is read likewise, also at compile time") {
    constexpr char bytes[] = "\1\2\3\4\5\6\7\10";
    static_assert(load_u64(bytes) == 0x0807060504030201);
    CHECK(load_u64(bytes) == 0x0807060504030201);
}
