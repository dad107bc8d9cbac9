// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/hindi_set.hpp>

#include "catch.hpp"

namespace {

using akshara::detail::hindi_index;
using akshara::detail::hindi_set;

constexpr hindi_set vowels([](char32_t c) { return c == U'a' || c == 0x0905 || c == 0x2018; });

static_assert(vowels.holds(hindi_index(U'a')) && vowels.holds(hindi_index(0x0905)) && vowels.holds(hindi_index(0x2018)));
static_assert(!vowels.holds(hindi_index(U'b')) && !vowels.holds(hindi_index(0x0906)));

} // namespace

TEST_CASE("sets are united, and counted in common") {
    constexpr hindi_set more([](char32_t c) { return c == U'a' || c == U'b'; });
    CHECK(vowels.common_with(more) == 1);
    hindi_set both = vowels;
    both |= more;
    CHECK(both.common_with(both) == 4);
    CHECK(both.holds(hindi_index(U'b')));
    CHECK_FALSE(both == vowels);
}
