// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/word_character.hpp>

#include "catch.hpp"

using akshara::is_abbreviation_zero;
using akshara::is_word_character;
using akshara::is_word_start;

static_assert(is_word_start(U'क') && !is_word_start(0x093E) && is_word_character(0x093E));
static_assert(is_abbreviation_zero(U'उ', U'प') && !is_abbreviation_zero(U'क', U'५'));

TEST_CASE("letters and numbers begin a word, marks and joiners go on") {
    for (const char32_t c : U"कअऽॐaʼ१1½٣") {
        if (c == 0) continue;
        CHECK(is_word_start(c));
        CHECK(is_word_character(c));
    }
    for (const char32_t c : {0x093Eu, 0x094Du, 0x0902u, 0x093Cu, 0x0301u, 0x200Cu, 0x200Du}) {
        CHECK_FALSE(is_word_start(static_cast<char32_t>(c)));
        CHECK(is_word_character(static_cast<char32_t>(c)));
    }
}

TEST_CASE("nothing else is in a word") {
    for (const char32_t c : U" ।॥॰-.,:'\"“’_@#|\u00A0\u00AD\u200B\u200E\u2060\uFEFF\uFFFD") {
        CAPTURE(static_cast<unsigned>(c));
        CHECK_FALSE(is_word_character(c));
        CHECK_FALSE(is_word_start(c));
    }
}

TEST_CASE("a ० after a Devanagari letter or sign and before no digit stands for ॰") {
    CHECK(is_abbreviation_zero(U'ॉ', U' ')); // डॉ० राम
    CHECK(is_abbreviation_zero(U'ॉ', 0));
    CHECK(is_abbreviation_zero(U'ं', U'.'));
    CHECK_FALSE(is_abbreviation_zero(U'२', U' ')); // जी२०
    CHECK_FALSE(is_abbreviation_zero(U' ', U' '));
    CHECK_FALSE(is_abbreviation_zero(U'a', U' '));
    CHECK_FALSE(is_abbreviation_zero(U'।', U' '));
    CHECK_FALSE(is_abbreviation_zero(0, U'क'));
    CHECK_FALSE(is_abbreviation_zero(U'क', U'0'));
    CHECK_FALSE(is_abbreviation_zero(U'क', U'०'));
}
