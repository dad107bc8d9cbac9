// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_DIGITS_HPP
#define AKSHARA_NORMALIZE_DIGITS_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara {

namespace detail {

constexpr bool is_ascii_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
constexpr bool is_any_digit(char32_t c) noexcept { return is_ascii_digit(c) || devanagari::is_devanagari_digit(c); }

} // namespace detail

/// ० to ९ become 0 to 9: २०२४ = 2024. A ० directly after a Devanagari letter or sign and not before a digit is
/// a typed abbreviation sign (डॉ० उ०प्र०) and stays; जी२० and कक्षा१० are numbers.
struct fold_digits_t {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return devanagari::is_devanagari_digit(c); }
    static constexpr rewrite apply(written text) noexcept {
        using devanagari::digit_zero;
        if (text[1] == digit_zero && detail::is_any_digit(text[0])) return rewrite(2, U'0', text[0]);
        const bool may_abbreviate = text[0] == digit_zero && devanagari::is_devanagari_letter_or_sign(text[1]);
        return acts_on(text[0]) && !may_abbreviate ? rewrite(1, U'0' + (text[0] - digit_zero)) : rewrite();
    }
};
inline constexpr fold_digits_t fold_digits{};

} // namespace akshara

#endif
