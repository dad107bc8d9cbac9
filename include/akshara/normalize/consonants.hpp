// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CONSONANTS_HPP
#define AKSHARA_NORMALIZE_CONSONANTS_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/canonical.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// A half letter with the stroke of ा is the whole letter: त्ा → त, ज़्ा → ज़, also with a ZWJ between. Only of the letters
/// that end in such a stroke: DoNotEmit.txt (Unicode 17), Indic_Atomic_Consonant and Indic_Consonant_Conjunct.
struct compose_consonants_t {
    /// The vowel sign ा, the stroke.
    static constexpr char32_t aa = 0x093E; // ा
    static constexpr std::string_view name() noexcept { return "compose_consonants"; }
    static constexpr std::size_t reach = 5;
    static constexpr trigger triggers[] = {
        {detail::is_one_of<devanagari::virama, devanagari::zwj>, detail::is_one_of<aa>},
    };
    static constexpr rewrite apply(written text) noexcept {
        const std::size_t virama = text[1] == devanagari::zwj ? 2 : 1;
        if (text[0] != aa || text[virama] != devanagari::virama) return {};
        const char32_t letter = text[virama + 1];
        const bool with_nukta = letter == devanagari::nukta && is_stem_with_nukta(text[virama + 2]);
        if (is_stem(letter) || with_nukta) return rewrite(virama + 1);
        // ख़ ग़ ज़ य़ of one code point are no NFC.
        if (!is_composed_stem(letter)) return {};
        const canonical_decomposition parts = decompose(letter);
        return rewrite(virama + 2, parts.code_points[0], parts.code_points[1]);
    }

private:
    static constexpr bool is_stem(char32_t c) noexcept {
        return detail::is_one_of<U'ख', U'ग', U'घ', U'च', U'ज', U'झ', U'ञ', U'ण', U'त', U'थ', U'ध', U'न', U'\u0929', U'प',
                                 U'ब', U'भ', U'म', U'य', U'ल', U'व', U'श', U'ष', U'स', // and those of other languages
                                 U'\u0979', U'\u097A', U'\u097B', U'\u097C', U'\u097E', U'\u097F'>(c);
    }
    static constexpr bool is_stem_with_nukta(char32_t c) noexcept {
        return detail::is_one_of<U'ख', U'ग', U'ज', U'न', U'य'>(c);
    }
    static constexpr bool is_composed_stem(char32_t c) noexcept {
        return detail::is_one_of<0x0959, 0x095A, 0x095B, 0x095F>(c);
    }
};
inline constexpr compose_consonants_t compose_consonants{};

} // namespace akshara

#endif
