// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/class_table.hpp>

#include "catch.hpp"

namespace {

constexpr unsigned char classes_of(char32_t c) { return static_cast<unsigned char>((c - 0x900) * 37 + 11); }
constexpr akshara::detail::class_table table{0x900, &classes_of};

constexpr bool holds(unsigned k, unsigned bit) { return (table.classes[k] >> bit & 1) != 0; }
constexpr bool row_holds(unsigned k, unsigned bit) { return (table.rows[bit][k % 16] >> k / 16 & 1) != 0; }

constexpr unsigned differences() {
    unsigned found = 0;
    for (unsigned k = 0; k < 128; ++k)
        for (unsigned bit = 0; bit < 8; ++bit) found += holds(k, bit) != row_holds(k, bit);
    return found;
}
static_assert(differences() == 0);

} // namespace

TEST_CASE("both halves of a table tell the same") {
    CHECK(differences() == 0);
    CHECK(table.classes[127] == classes_of(0x97F));
}
