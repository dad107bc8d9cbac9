// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CONFUSING_CLASS_HPP
#define AKSHARA_NORMALIZE_CONFUSING_CLASS_HPP

#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/word_class.hpp>

namespace akshara::inline v0::detail {

/// What a code point is to one who looks for confusing text.
enum class confusing_class : unsigned char {
    none,            ///< carries no sign of Devanagari
    mark,            ///< between a letter and its signs it is left out of account: accents, marks of other scripts
    letter,          ///< carries any sign: ऽ ॐ, and NBSP and ◌, which stand for a letter when a sign is shown alone
    consonant,       ///< क
    nukta_consonant, ///< ऩ, which has one
    vowel,           ///< अ
    nukta,
    matra,
    old_matra, ///< U+094E, which goes with another one
    bindu,     ///< or visarga
    virama,
    digit, ///< ASCII or Devanagari
    joiner,
    zero_width_space,
    variation_selector,
    tag,
    bidi_control,
    invisible,
    control,
};

constexpr bool is_bidi_control(char32_t c) noexcept {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}
/// Format characters and fillers that have no look in any script of today.
constexpr bool is_never_seen(char32_t c) noexcept {
    return c == 0xFEFF || c == 0x00AD || c == 0x034F || c == 0x3164 || c == 0xFFA0 || (c >= 0x2060 && c <= 0x2065) //
        || (c >= 0x206A && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xE0001;
}
constexpr bool is_variation_selector(char32_t c) noexcept {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}
constexpr bool is_odd_control(char32_t c) noexcept { return (c < 0x20 && (c < 0x09 || c > 0x0D)) || c - 0x7F < 0x21; }

constexpr confusing_class devanagari_class_of(char32_t c) noexcept {
    if (c - 0x0900 < 4) return confusing_class::bindu;
    if (c == devanagari::nukta) return confusing_class::nukta;
    if (c == devanagari::virama) return confusing_class::virama;
    if (c == 0x094E) return confusing_class::old_matra;
    if (devanagari::is_matra(c)) return confusing_class::matra;
    if (c == 0x0929 || c == 0x0931 || c == 0x0934 || c - 0x0958 < 8) return confusing_class::nukta_consonant;
    if (devanagari::is_consonant(c)) return confusing_class::consonant;
    if (devanagari::is_independent_vowel(c)) return confusing_class::vowel;
    if (devanagari::is_devanagari_digit(c)) return confusing_class::digit;
    return word_class_of(c) == word_class::letter ? confusing_class::letter : confusing_class::none;
}

constexpr confusing_class confusing_class_of(char32_t c) noexcept {
    if (is_odd_control(c)) return confusing_class::control;
    if (c < 0x80) return c - U'0' < 10 ? confusing_class::digit : confusing_class::none;
    if (c == devanagari::zwnj || c == devanagari::zwj) return confusing_class::joiner;
    if (c == devanagari::zwsp) return confusing_class::zero_width_space;
    if (is_bidi_control(c)) return confusing_class::bidi_control;
    if (is_never_seen(c)) return confusing_class::invisible;
    if (is_variation_selector(c)) return confusing_class::variation_selector;
    if (c >= 0xE0020 && c <= 0xE007F) return confusing_class::tag;
    if (c == 0x00A0 || c == 0x25CC) return confusing_class::letter;
    const confusing_class found = devanagari::is_devanagari(c) ? devanagari_class_of(c) : confusing_class::none;
    return found == confusing_class::none && word_class_of(c) == word_class::mark ? confusing_class::mark : found;
}

} // namespace akshara::detail

#endif
