// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_GRAPHEME_BREAK_HPP
#define AKSHARA_UNICODE_GRAPHEME_BREAK_HPP

#include <akshara/unicode/tables/grapheme_break.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

namespace akshara::inline v0 {

/// All that the rules of grapheme clusters (UAX #29) ask about a code point: the combinations of
/// Grapheme_Cluster_Break, Indic_Conjunct_Break (InCB) and Extended_Pictographic that exist.
enum class grapheme_break : unsigned char {
    other,              ///< none of the three properties: Latin letters, Devanagari vowels, danda, digits
    cr,                 ///< U+000D
    lf,                 ///< U+000A
    control,            ///< controls, line separators, most format characters (U+200B)
    prepend,            ///< goes with what follows: U+0600 ARABIC NUMBER SIGN, repha of some scripts
    regional_indicator, ///< a half of a flag
    hangul_l,           ///< leading consonant
    hangul_v,           ///< vowel
    hangul_t,           ///< trailing consonant
    hangul_lv,          ///< syllable without a trailing consonant
    hangul_lvt,         ///< syllable with a trailing consonant
    spacing_mark,       ///< spacing vowel signs and visarga: ा ि ी ो ः
    zwj,                ///< U+200D (Extend in the sense of InCB too)
    extend,             ///< Extend that breaks a conjunct: U+200C ZERO WIDTH NON-JOINER
    conjunct_extend,    ///< Extend that a conjunct may hold (InCB Extend): ु े ं ँ ़
    conjunct_linker,    ///< Extend that makes a conjunct (InCB Linker): ्
    consonant,          ///< InCB Consonant, of the scripts that have conjuncts: क ख ग
    pictographic,       ///< Extended_Pictographic: emoji and what may become one, © too
};

/// The class of a code point; `other` for surrogates and numbers above 10FFFF.
[[nodiscard]] constexpr grapheme_break grapheme_break_of(char32_t c) noexcept {
    return static_cast<grapheme_break>(
        detail::two_stage_lookup(detail::grapheme_break_blocks, detail::grapheme_break_values, c));
}

} // namespace akshara

#endif
