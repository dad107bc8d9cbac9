// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_SCRIPT_HPP
#define AKSHARA_UNICODE_SCRIPT_HPP

#include <akshara/unicode/tables/script.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

namespace akshara::inline v0 {

/// The script of a code point, as far as Hindi text has to tell scripts apart.
enum class script : unsigned char {
    other,      ///< any other script, and code points that are not assigned
    common,     ///< used with many scripts: punctuation, ASCII digits, danda ।
    inherited,  ///< takes the script of what it follows: U+0301, U+200D, the accents ॑ ॒
    latin,      ///< Latin letters
    devanagari, ///< Devanagari letters, signs and digits
};

/// The script of a code point; `other` for surrogates and numbers above 10FFFF.
[[nodiscard]] constexpr script script_of(char32_t c) noexcept {
    return static_cast<script>(detail::two_stage_lookup(detail::script_blocks, detail::script_values, c));
}

} // namespace akshara

#endif
