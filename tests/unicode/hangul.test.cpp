// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/hangul.hpp>

#include "catch.hpp"

using akshara::detail::hangul;

namespace {

static_assert(hangul::is_syllable(0xAC00));
static_assert(hangul::is_syllable(0xD7A3));
static_assert(!hangul::is_syllable(0xABFF));
static_assert(!hangul::is_syllable(0xD7A4));
static_assert(hangul::compose(0x1112, 0x1161) == 0xD558); // 하
static_assert(hangul::compose(0xD558, 0x11AB) == 0xD55C); // 한
static_assert(hangul::compose(0xD55C, 0x11AB) == 0);      // has its trailing consonant
static_assert(hangul::compose(0xD558, 0x11A7) == 0);      // no trailing consonant
static_assert(hangul::compose(0xD558, 0x11C3) == 0);      // behind the last one
static_assert(hangul::compose(0x1113, 0x1161) == 0);      // an old leading consonant
static_assert(hangul::compose(0x1112, 0x1176) == 0);      // an old vowel

TEST_CASE("all 11172 Hangul syllables are composed of their parts") {
    std::size_t wrong = 0;
    for (char32_t c = 0xAC00; c != 0xD7A4; ++c) {
        const char32_t lv = hangul::compose(hangul::l_of(c), hangul::v_of(c));
        const char32_t t = hangul::t_of(c);
        wrong += (t == hangul::before_t ? lv : hangul::compose(lv, t)) != c;
    }
    CHECK(wrong == 0);
    CHECK(hangul::syllable_count == 11172);
}

TEST_CASE("what is no part of a Hangul syllable composes to none") {
    CHECK(hangul::compose(0xD55C, 0x11AB) == 0);
    CHECK(hangul::compose(0xD558, 0x11A7) == 0);
    CHECK(hangul::compose(0xD558, 0x11C3) == 0);
    CHECK(hangul::compose(0x1113, 0x1161) == 0);
    CHECK(hangul::compose(0x1112, 0x1176) == 0);
}

} // namespace
