// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_WORD_CHARACTER_HPP
#define AKSHARA_TEXT_WORD_CHARACTER_HPP

#include <akshara/text/utf8.hpp>
#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/word_class.hpp>

namespace akshara {

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
    return devanagari::is_devanagari_letter_or_sign(before) && !devanagari::is_devanagari_digit(after)
        && !(after >= U'0' && after <= U'9');
}

namespace detail {

/// Whether the ० at `at` stands for ॰.
constexpr bool is_abbreviation_zero_at(std::string_view bytes, std::size_t at) noexcept {
    constexpr std::size_t size = 3; // of ०
    const char32_t before = at == 0 ? 0 : decode_before(bytes, at).value;
    const char32_t after = at + size == bytes.size() ? 0 : decode(bytes, at + size).value;
    return is_abbreviation_zero(before, after);
}

/// The same questions about a code point where it stands: a ० that stands for ॰ is in no word.
constexpr bool is_word_start_at(std::string_view bytes, std::size_t at, char32_t value) noexcept {
    return is_word_start(value) && !(value == devanagari::digit_zero && is_abbreviation_zero_at(bytes, at));
}
constexpr bool is_word_character_at(std::string_view bytes, std::size_t at, char32_t value) noexcept {
    return is_word_character(value) && !(value == devanagari::digit_zero && is_abbreviation_zero_at(bytes, at));
}

} // namespace detail

} // namespace akshara

#endif
