// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_CLASSES_HPP
#define AKSHARA_SEGMENT_GRAPHEME_CLASSES_HPP

#include <akshara/simd/class_table.hpp>
#include <akshara/unicode/grapheme_break.hpp>

namespace akshara::inline v0::detail {

/// What the kernel tells apart, one bit each.
enum grapheme_class : unsigned char {
    consonant_class, ///< GB9c: Consonant
    conjunct_class,  ///< GB9c: Extend or Linker
    linker_class,    ///< GB9c: Linker
    extending_class, ///< GB9, GB9a: joins whatever stands before it
    control_class,   ///< GB4, GB5
    foreign_class,   ///< anything that other rules speak of: left to the machine
};

constexpr unsigned char grapheme_classes_of(char32_t c) noexcept {
    constexpr auto bits = [](auto... classes) { return static_cast<unsigned char>(((1u << classes) | ... | 0u)); };
    switch (grapheme_break_of(c)) {
    case grapheme_break::other: return 0;
    case grapheme_break::consonant: return bits(consonant_class);
    case grapheme_break::conjunct_linker: return bits(conjunct_class, linker_class, extending_class);
    case grapheme_break::conjunct_extend:
    case grapheme_break::zwj: return bits(conjunct_class, extending_class);
    case grapheme_break::extend:
    case grapheme_break::spacing_mark: return bits(extending_class);
    case grapheme_break::control: return bits(control_class);
    default: return bits(foreign_class);
    }
}

/// U+0900 to U+097F: E0 A4 xx and E0 A5 xx.
inline constexpr class_table devanagari_grapheme_classes{0x0900, &grapheme_classes_of};
/// U+2000 to U+203F: E2 80 xx. What follows in the table is not asked for.
inline constexpr class_table general_punctuation_grapheme_classes{0x2000, &grapheme_classes_of};
/// U+0080 to U+00BF: C2 xx. What follows in the table is not asked for.
inline constexpr class_table latin_1_grapheme_classes{0x0080, &grapheme_classes_of};

} // namespace akshara::detail

#endif
