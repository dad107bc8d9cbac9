// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_WORD_CLASS_HPP
#define AKSHARA_UNICODE_WORD_CLASS_HPP

#include <akshara/unicode/tables/word_class.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

namespace akshara::inline v0 {

/// What a code point may be in a word, by its General_Category.
enum class word_class : unsigned char {
    other,  ///< anything else, also danda and the abbreviation sign ॰
    letter, ///< L*: क अ ऽ ॐ a
    mark,   ///< M*: ा ् ं ़
    number, ///< N*: १ 1 ½
};

/// The class of a code point; `other` for surrogates and numbers above 10FFFF.
[[nodiscard]] constexpr word_class word_class_of(char32_t c) noexcept {
    return static_cast<word_class>(detail::two_stage_lookup(detail::word_class_blocks, detail::word_class_values, c));
}

} // namespace akshara

#endif
