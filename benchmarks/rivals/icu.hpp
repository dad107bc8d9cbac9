// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_RIVALS_ICU_HPP
#define AKSHARA_BENCHMARKS_RIVALS_ICU_HPP

#include "comparison.hpp"

/// ICU's ways to do the work, as its manual shows them. All are empty where the build has no ICU.
namespace benchmarks::icu {

/// Why its answers differ from ours.
inline constexpr const char* grapheme_difference =
    "up to ICU 72 no conjunct follows a vowel sign and a virama (GB9c came with Unicode 15.1)";
inline constexpr const char* word_difference =
    "ICU's rules break at a colon between letters, and in Thai by a dictionary";
inline constexpr const char* word_run_difference =
    "in UAX #29 a dot, colon or apostrophe may stand inside a word (है.वह)";
inline constexpr const char* sentence_difference = "ours are Hindi's rules, ICU's those of UAX #29";
inline constexpr const char* nfc_difference = "ICU keeps ill-formed bytes, ours writes U+FFFD";
inline constexpr const char* fold_difference = "ours folds Hindi's spellings, ICU compatibility characters";

enum class segments { graphemes, word_segments, words, sentences, lines };

/// A break iterator from boundary to boundary, over UTF-8 by UText or over UTF-16 that is there already.
preparation iterate_utext(segments what);
preparation iterate_utf16(segments what);

/// A break iterator asked for the boundary after or before an offset, over UText.
preparation ask_following();
preparation ask_preceding();
/// A break iterator asked whether there is a boundary at every so manieth offset, over UText: how often there is.
preparation ask_is_boundary(std::size_t stride);
/// Cuts the text into pieces of whole clusters and at most so many bytes: how many there are.
preparation cut_into_pieces(std::size_t max_bytes);
/// One line after the other given to one break iterator.
preparation graphemes_of_lines();

/// U8_NEXT: the sum of the code points.
preparation add_code_points();
/// The length in UTF-16, which is an error where the UTF-8 is ill-formed: 1 if well-formed, else 0.
preparation is_well_formed();
/// The length in UTF-16, each ill-formed subpart being U+FFFD.
preparation utf16_size();

enum class normalizer { nfc, nfkc_casefold };
enum class record { nothing, edits };

/// Normalizer2 on UTF-8, with or without a record of where the text changed: the size of what comes out.
preparation normalize(normalizer form, record changes);
/// The UTF-8 of UTF-16 that is there already: its size.
preparation encode_utf16();
/// A transliterator of this name on each line in UTF-16, from UTF-8 and back: the size of what comes out. On a whole text an
/// icu::UnicodeString takes time that grows with the square of its size.
preparation transliterate(const char* name);
/// isNormalizedUTF8 of the text's NFC, all of which must be read: 1.
preparation is_normalized();

} // namespace benchmarks::icu

#endif
