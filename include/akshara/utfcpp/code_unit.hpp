// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_CODE_UNIT_HPP
#define AKSHARA_UTFCPP_CODE_UNIT_HPP

#include <akshara/text/utf8.hpp>

#include <concepts>
#include <string_view>

namespace akshara::inline v0 {

/// What UTF-16 or UTF-32 is made of.
template <class Unit>
concept code_unit = std::same_as<Unit, char16_t> || std::same_as<Unit, char32_t>; // wchar_t is the one here and the other there

namespace detail {

/// One code point and how many units it takes; a lone surrogate, or a number that is no code point, reads as U+FFFD.
struct decoded_units {
    char32_t value;
    unsigned char size;
    bool well_formed;
};

/// Reads the code point at `at` (before the end).
constexpr decoded_units decode_units(std::u16string_view units, std::size_t at) noexcept {
    const char16_t first = units[at];
    if (first < 0xD800 || first > 0xDFFF) return {first, 1, true};
    if (first < 0xDC00 && units.size() - at > 1 && units[at + 1] >= 0xDC00 && units[at + 1] <= 0xDFFF)
        return {0x10000 + (first - char32_t{0xD800}) * 0x400 + (units[at + 1] - char32_t{0xDC00}), 2, true};
    return {replacement_character, 1, false};
}
constexpr decoded_units decode_units(std::u32string_view units, std::size_t at) noexcept {
    const char32_t value = units[at];
    if (value < 0xD800 || (value > 0xDFFF && value < 0x110000)) return {value, 1, true};
    return {replacement_character, 1, false};
}

/// How many units the code point takes that a byte of UTF-8 begins; 0 if the byte begins none.
template <code_unit Unit>
constexpr std::size_t units_begun(unsigned char byte) noexcept {
    if (is_continuation(byte)) return 0;
    return std::same_as<Unit, char16_t> && byte >= 0xF0 ? 2 : 1;
}

} // namespace detail

} // namespace akshara

#endif
