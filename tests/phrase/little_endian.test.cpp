// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/little_endian.hpp>

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
