// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_INVISIBLES_HPP
#define AKSHARA_NORMALIZE_INVISIBLES_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Marks of direction and of breaking that no reader sees, and that end no word.
constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0xFEFF || c == 0x2060 || c == 0x00AD || c == 0x200E || c == 0x200F //
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace detail

/// Deletes BOM, word joiner, soft hyphen and the marks of direction, and a ZWSP that parts no words. Between two
/// word characters a run of ZWSP is a word boundary, and one stays.
struct strip_invisibles_t {
    static constexpr std::string_view name() noexcept { return "strip_invisibles"; }
    static constexpr std::size_t reach = 3;
    static constexpr bool acts_on(char32_t c) noexcept { return detail::is_invisible(c) || c == devanagari::zwsp; }
    static constexpr rewrite apply(written text) noexcept {
        using devanagari::zwsp;
        if (detail::is_invisible(text[0])) return rewrite(1);
        if (text[0] == zwsp) return is_in_word(text[1], text[2]) ? rewrite() : rewrite(1);
        if (text[1] == zwsp && !is_in_word(text[0], text[1])) return rewrite(2, text[0]);
        return {};
    }

private:
    // A ० that stands for ॰ parts words itself.
    static constexpr bool is_in_word(char32_t c, char32_t before) noexcept {
        return is_word_character(c) && !(c == devanagari::digit_zero && is_abbreviation_zero(before, devanagari::zwsp));
    }
};
inline constexpr strip_invisibles_t strip_invisibles{};

} // namespace akshara

#endif
