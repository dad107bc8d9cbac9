// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_PUNCTUATION_HPP
#define AKSHARA_NORMALIZE_PUNCTUATION_HPP

#include <akshara/normalize/step.hpp>

namespace akshara::inline v0 {

/// Quotation marks of print become " and '. Quotations are found with more certainty before it.
struct ascii_quotes_t {
    static constexpr std::string_view name() noexcept { return "ascii_quotes"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c >= 0x2018 && c <= 0x201F; }
    static constexpr rewrite apply(written text) noexcept {
        if (!acts_on(text[0])) return {};
        return text[0] < 0x201C ? rewrite(1, U'\'') : rewrite(1, U'"'); // ‘ ’ ‚ ‛, then “ ” „ ‟
    }
};
inline constexpr ascii_quotes_t ascii_quotes{};

/// Hyphens and dashes (U+2010 to U+2015) become the hyphen-minus.
struct ascii_dashes_t {
    static constexpr std::string_view name() noexcept { return "ascii_dashes"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c >= 0x2010 && c <= 0x2015; }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[0]) ? rewrite(1, U'-') : rewrite(); }
};
inline constexpr ascii_dashes_t ascii_dashes{};

/// … becomes three full stops.
struct ascii_ellipsis_t {
    static constexpr std::string_view name() noexcept { return "ascii_ellipsis"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'…'; }
    static constexpr rewrite apply(written text) noexcept {
        return acts_on(text[0]) ? rewrite(1, U'.', U'.', U'.') : rewrite();
    }
};
inline constexpr ascii_ellipsis_t ascii_ellipsis{};

} // namespace akshara

#endif
