// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_WORD_CHARACTER_HPP
#define AKSHARA_UNICODE_WORD_CHARACTER_HPP

#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/word_class.hpp>

namespace akshara::inline v0 {

/// Whether a word may begin with `c`: a letter or a number (L*, N*).
[[nodiscard]] constexpr bool is_word_start(char32_t c) noexcept {
    const word_class found = word_class_of(c);
    return found == word_class::letter || found == word_class::number;
}

/// Whether `c` may stand in a word: a letter, a mark, a number (L*, M*, N*), ZWNJ or ZWJ.
[[nodiscard]] constexpr bool is_word_character(char32_t c) noexcept {
    return word_class_of(c) != word_class::other || c == devanagari::zwnj || c == devanagari::zwj;
}

/// Whether a ० between these two stands for the abbreviation sign ॰, as in डॉ० and उ०प्र०: it comes directly after a
/// Devanagari letter or sign and before no digit (जी२०, कक्षा १० hold numbers). 0 stands for the text's start and end.
[[nodiscard]] constexpr bool is_abbreviation_zero(char32_t before, char32_t after) noexcept {
    const bool digit = devanagari::is_devanagari_digit(after) || (after >= U'0' && after <= U'9');
    return devanagari::is_devanagari_letter_or_sign(before) && !digit;
}

} // namespace akshara

#endif
