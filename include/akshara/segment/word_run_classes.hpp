// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUN_CLASSES_HPP
#define AKSHARA_SEGMENT_WORD_RUN_CLASSES_HPP

#include <akshara/simd/class_table.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0::detail {

/// What the rule of word runs tells apart, one bit each. ० alone has the second without the first: what it is depends on
/// its neighbours.
enum word_run_class : unsigned char {
    standing_class, ///< may stand in a word
    starting_class, ///< a word may begin with it
};

inline constexpr unsigned char zero_of_word_runs = 1u << starting_class;

constexpr unsigned char word_run_classes_of(char32_t c) noexcept {
    const bool standing = is_word_character(c) && c != devanagari::digit_zero;
    return static_cast<unsigned char>(unsigned{standing} << standing_class | unsigned{is_word_start(c)} << starting_class);
}

/// U+0900 to U+097F: E0 A4 xx and E0 A5 xx.
inline constexpr class_table devanagari_word_run_classes{0x0900, &word_run_classes_of};
/// U+2000 to U+203F: E2 80 xx. What follows in the table is not asked for.
inline constexpr class_table general_punctuation_word_run_classes{0x2000, &word_run_classes_of};
/// U+0080 to U+00BF: C2 xx. What follows in the table is not asked for.
inline constexpr class_table latin_1_word_run_classes{0x0080, &word_run_classes_of};

} // namespace akshara::detail

#endif
