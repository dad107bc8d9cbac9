// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_WORD_BREAK_HPP
#define AKSHARA_UNICODE_WORD_BREAK_HPP

#include <akshara/unicode/tables/word_break.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

namespace akshara::inline v0 {

/// All that the rules of word boundaries (UAX #29) ask about a code point: the combinations of
/// Word_Break and Extended_Pictographic that exist.
enum class word_break : unsigned char {
    other,                 ///< none of the two properties: danda, most punctuation, Han, Thai
    cr,                    ///< U+000D
    lf,                    ///< U+000A
    newline,               ///< the other line ends: U+000B, U+000C, U+0085, U+2028, U+2029
    extend,                ///< marks, also the vowel signs and U+200C: ् ा ि ं
    zwj,                   ///< U+200D
    format,                ///< format characters: U+00AD SOFT HYPHEN, U+2060
    w_seg_space,           ///< spaces that form one segment: U+0020, U+3000
    a_letter,              ///< letters: क, a
    pictographic_a_letter, ///< letters that are Extended_Pictographic too: Ⓜ
    hebrew_letter,         ///< letters before which an apostrophe is a sign of its own
    numeric,               ///< digits: १, 1
    katakana,              ///< カ
    extend_num_let,        ///< _ and U+202F
    mid_letter,            ///< joins letters: the colon, ·
    mid_num,               ///< joins digits: the comma, ;
    mid_num_let,           ///< joins either: the full stop, ’
    single_quote,          ///< '
    double_quote,          ///< "
    regional_indicator,    ///< a half of a flag
    pictographic,          ///< Extended_Pictographic and nothing else: ❤, ©
};

/// The class of a code point; `other` for surrogates and numbers above 10FFFF.
[[nodiscard]] constexpr word_break word_break_of(char32_t c) noexcept {
    return static_cast<word_break>(detail::two_stage_lookup(detail::word_break_blocks, detail::word_break_values, c));
}

} // namespace akshara

#endif
