// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_SENTENCE_BREAK_HPP
#define AKSHARA_UNICODE_SENTENCE_BREAK_HPP

#include <akshara/unicode/tables/sentence_break.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

namespace akshara::inline v0 {

/// All that the rules of sentence boundaries (UAX #29) ask about a code point: Sentence_Break.
enum class sentence_break : unsigned char {
    other,      ///< symbols and most punctuation
    cr,         ///< U+000D
    lf,         ///< U+000A
    sep,        ///< the other line ends: U+0085, U+2028, U+2029
    sp,         ///< white space within a line
    extend,     ///< marks, also the vowel signs, U+200C and U+200D: ् ा ि ं
    format,     ///< format characters: U+00AD SOFT HYPHEN, U+2060
    upper,      ///< upper-case letters
    lower,      ///< lower-case letters
    o_letter,   ///< letters without case: क
    numeric,    ///< digits: १, 1
    a_term,     ///< the full stop and its like, which may end an abbreviation
    s_term,     ///< ends a sentence: । ॥ ? !
    s_continue, ///< goes on: the comma, the colon, dashes
    close,      ///< closing and opening marks: ” ) “ (
};

/// The class of a code point; `other` for surrogates and numbers above 10FFFF.
[[nodiscard]] constexpr sentence_break sentence_break_of(char32_t c) noexcept {
    return static_cast<sentence_break>(
        detail::two_stage_lookup(detail::sentence_break_blocks, detail::sentence_break_values, c));
}

} // namespace akshara

#endif
