// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_SEPARATOR_HPP
#define AKSHARA_PHRASE_SEPARATOR_HPP

#include <akshara/normalize/spaces.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// What a code point between two words is.
enum class separator_kind : unsigned char { space, line_end, hyphen, dot, other };

constexpr bool is_hyphen(char32_t c) noexcept { return c == U'-' || c == 0x2010 || c == 0x2011; }

/// Whether a hyphen begins at `at`, or ends there. By its bytes, since every match asks: U+2010 is E2 80 90, U+2011 E2 80 91.
constexpr bool begins_hyphen(std::string_view bytes, std::size_t at) noexcept {
    if (bytes.size() - at < 3 || byte_at(bytes, at) != 0xE2) return at < bytes.size() && bytes[at] == '-';
    return byte_at(bytes, at + 1) == 0x80 && (byte_at(bytes, at + 2) | 1) == 0x91;
}
constexpr bool ends_hyphen(std::string_view bytes, std::size_t at) noexcept {
    if (at < 3 || (byte_at(bytes, at - 1) | 1) != 0x91) return at > 0 && bytes[at - 1] == '-';
    return byte_at(bytes, at - 3) == 0xE2 && byte_at(bytes, at - 2) == 0x80;
}

/// A ० between words is a dot: no word would end before it if it did not stand for ॰.
constexpr separator_kind separator_kind_of(char32_t c) noexcept {
    if (is_hyphen(c)) return separator_kind::hyphen;
    if (c == U' ' || c == U'\t' || is_odd_space(c)) return separator_kind::space;
    switch (c) {
    case U'\n':
    case U'\r':
    case 0x0085:
    case 0x2028: return separator_kind::line_end;
    case U'.':
    case 0x0966:
    case 0x0970: return separator_kind::dot;
    default: return separator_kind::other;
    }
}

/// What stands between two words, by class. Only what agrees in its class can be inside one name.
enum class separator : unsigned char {
    none,        ///< nothing yet
    white_space, ///< spaces
    line_break,  ///< spaces with one line end, the same class
    hyphen,      ///< one hyphen with optional spaces
    dot,         ///< one dot with optional spaces after it
    breaks,      ///< anything else
};

/// The class of a separator that goes on with `kind`.
constexpr separator operator+(separator before, separator_kind kind) noexcept {
    using enum separator;
    constexpr separator next[6][5] = {
        // space    line end    hyphen  dot     other
        {white_space, line_break, hyphen, dot, breaks},    // none
        {white_space, line_break, hyphen, breaks, breaks}, // white space
        {line_break, breaks, breaks, breaks, breaks},      // line break
        {hyphen, breaks, breaks, breaks, breaks},          // hyphen
        {dot, breaks, breaks, breaks, breaks},             // dot
        {breaks, breaks, breaks, breaks, breaks},          // breaks
    };
    return next[static_cast<unsigned char>(before)][static_cast<unsigned char>(kind)];
}

/// The class of what stands between two words. O(its bytes).
constexpr separator separator_of(std::string_view between) noexcept {
    separator found = separator::none;
    for (std::size_t at = 0; at < between.size() && found != separator::breaks;) {
        const decoded here = decode(between, at);
        const bool after_return = here.value == U'\n' && at > 0 && between[at - 1] == '\r';
        found = found + (after_return ? separator_kind::space : separator_kind_of(here.value));
        at += here.size;
    }
    return found;
}

} // namespace akshara::detail

#endif
