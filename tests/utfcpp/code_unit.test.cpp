// SPDX-License-Identifier: BSL-1.0
#include <akshara/utfcpp/code_unit.hpp>

#include "catch.hpp"

using akshara::code_unit;
using akshara::detail::decode_units;
using akshara::detail::units_begun;

static_assert(code_unit<char16_t> && code_unit<char32_t> && !code_unit<char> && !code_unit<wchar_t>);
static_assert(decode_units(u"\U0001F64F", 0).value == U'\U0001F64F' && decode_units(u"क", 0).size == 1);

TEST_CASE("every code point is read of the units that UTF-16 and UTF-32 write it with") {
    std::size_t wrong = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        const char16_t pair[] = {static_cast<char16_t>(0xD7C0 + (c >> 10)), static_cast<char16_t>(0xDC00 | (c & 0x3FF))};
        const char16_t one = static_cast<char16_t>(c);
        const auto in_16 = c < 0x10000 ? decode_units({&one, 1}, 0) : decode_units({pair, 2}, 0);
        const auto in_32 = decode_units({&c, 1}, 0);
        wrong += in_16.value != c || in_16.size != (c < 0x10000 ? 1 : 2) || !in_16.well_formed;
        wrong += in_32.value != c || in_32.size != 1 || !in_32.well_formed;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a surrogate without its other half is one unit that reads as U+FFFD") {
    const char16_t units[] = {0xD83D, u'a', 0xDE4F, 0xDE4F, 0xD83D, 0xD83D, 0xDE4F, 0xD83D};
    const unsigned char sizes[] = {1, 1, 1, 1, 1, 2, 1, 1};
    for (std::size_t k = 0; k < 8; ++k) {
        CAPTURE(k);
        const auto here = decode_units({units, 8}, k);
        const bool whole = k == 1 || k == 5;
        CHECK(here.size == sizes[k]);
        CHECK(here.well_formed == whole);
        if (!whole) CHECK(here.value == U'\uFFFD');
    }
}

TEST_CASE("what is no code point reads as U+FFFD in UTF-32") {
    for (const char32_t c : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
        const auto here = decode_units({&c, 1}, 0);
        CHECK(here.value == U'\uFFFD');
        CHECK(here.size == 1);
        CHECK(!here.well_formed);
    }
}

TEST_CASE("a byte that begins a code point tells how many units it takes") {
    CHECK(units_begun<char16_t>('a') == 1);
    CHECK(units_begun<char16_t>(0xC3) == 1);
    CHECK(units_begun<char16_t>(0xE0) == 1);
    CHECK(units_begun<char16_t>(0xF0) == 2);
    CHECK(units_begun<char16_t>(0xA4) == 0);
    CHECK(units_begun<char32_t>(0xF0) == 1);
    CHECK(units_begun<char32_t>(0xBF) == 0);
}
