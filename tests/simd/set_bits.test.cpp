// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/set_bits.hpp>

#include "catch.hpp"

#include <vector>

using akshara::detail::write_set_bits;

namespace {

constexpr bool writes_its_bits() {
    unsigned short out[64] = {};
    return write_set_bits<unsigned short>(0x8000'0000'0000'0015, 100, out) == 4 && out[0] == 100 && out[1] == 102 && out[2] == 104 && out[3] == 163;
}
static_assert(writes_its_bits());

} // namespace

TEST_CASE("the numbers of the bits that are set are written in order") {
    CHECK(writes_its_bits());
    std::vector<std::size_t> out(64);
    CHECK(write_set_bits<std::size_t>(0, 7, out.data()) == 0);
    CHECK(write_set_bits<std::size_t>(~std::uint64_t{0}, 7, out.data()) == 64);
    CHECK((out.front() == 7 && out.back() == 70));
}
