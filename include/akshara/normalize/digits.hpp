// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_DIGITS_HPP
#define AKSHARA_NORMALIZE_DIGITS_HPP

#include <akshara/normalize/code_point_map.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0 {

/// ० to ९ become 0 to 9: २०२४ = 2024. A ० directly after a Devanagari letter or sign and not before a digit is
/// a typed abbreviation sign (डॉ० उ०प्र०) and stays; जी२० and कक्षा१० are numbers.
struct fold_digits_t {
    static constexpr std::string_view name() noexcept { return "fold_digits"; }
    static constexpr std::size_t reach = 3;
    static constexpr bool acts_on(char32_t c) noexcept { return devanagari::is_devanagari_digit(c); }
    static constexpr rewrite apply(written text) noexcept {
        const char32_t digit = text[1];
        if (!acts_on(digit) || is_abbreviation(digit, text[2], text[0])) return {};
        return rewrite(2, U'0' + (digit - devanagari::digit_zero), text[0]);
    }

private:
    static constexpr bool is_abbreviation(char32_t digit, char32_t before, char32_t after) noexcept {
        return digit == devanagari::digit_zero && is_abbreviation_zero(before, after);
    }
};
inline constexpr fold_digits_t fold_digits{};

namespace detail {

/// The Devanagari digit of one of 0 to 9; `c` itself of any other.
constexpr char32_t devanagari_digit_of(char32_t c) noexcept { return c >= U'0' && c <= U'9' ? devanagari::digit_zero + (c - U'0') : c; }

} // namespace detail

/// 0 to 9 become ० to ९: 2024 → २०२४.
struct devanagari_digits_t : detail::code_point_map<detail::devanagari_digit_of> {
    static constexpr std::string_view name() noexcept { return "devanagari_digits"; }
};
inline constexpr devanagari_digits_t devanagari_digits{};

} // namespace akshara

#endif
