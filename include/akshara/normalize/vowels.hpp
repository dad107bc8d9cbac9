// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_VOWELS_HPP
#define AKSHARA_NORMALIZE_VOWELS_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/replacement.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara {

namespace detail {

// The Indic_Vowel_Letter rows of DoNotEmit.txt (Unicode 17) for Devanagari, all but the three of `waiting_vowels`.
inline constexpr replacement composed_vowels[] = {
    {{U'अ', U'\u093E'}, {U'आ'}},     // अ + ा
    {{U'र', U'\u094D', U'इ'}, {U'ई'}}, // र् + इ
    {{U'उ', U'\u0941'}, {U'ऊ'}},     // उ + ु
    {{U'ए', U'\u0945'}, {U'ऍ'}},     // ए + ॅ
    {{U'ए', U'\u0946'}, {U'\u090E'}}, // ए + ॆ
    {{U'ए', U'\u0947'}, {U'ऐ'}},     // ए + े
    {{U'अ', U'\u0949'}, {U'ऑ'}},     // अ + ॉ
    {{U'आ', U'\u0945'}, {U'ऑ'}},     // आ + ॅ
    {{U'अ', U'\u094A'}, {U'\u0912'}}, // अ + ॊ
    {{U'आ', U'\u0946'}, {U'\u0912'}}, // आ + ॆ
    {{U'अ', U'\u094B'}, {U'ओ'}},     // अ + ो
    {{U'आ', U'\u0947'}, {U'ओ'}},     // आ + े
    {{U'अ', U'\u094C'}, {U'औ'}},     // अ + ौ
    {{U'आ', U'\u0948'}, {U'औ'}},     // आ + ै
    {{U'अ', U'\u093B'}, {U'\u0974'}}, // अ + ऻ
    {{U'आ', U'\u093A'}, {U'\u0974'}}, // आ + ऺ
    {{U'अ', U'\u094F'}, {U'\u0975'}}, // अ + ॏ
    {{U'अ', U'\u0956'}, {U'\u0976'}}, // अ + ॖ
    {{U'अ', U'\u0957'}, {U'\u0977'}}, // अ + ॗ
};
// Those that wait for what follows: अ + ॅ + ा is ऑ, and not ॲ + ा.
inline constexpr replacement waiting_vowels[] = {
    {{U'अ', U'\u0945'}, {U'ॲ'}},     // अ + ॅ
    {{U'अ', U'\u0946'}, {U'\u0904'}}, // अ + ॆ
    {{U'अ', U'\u093A'}, {U'\u0973'}}, // अ + ऺ
};
// ा and what stands above it, in either order.
inline constexpr replacement composed_matras[] = {
    {{U'\u093E', U'\u0945'}, {U'\u0949'}}, {{U'\u0945', U'\u093E'}, {U'\u0949'}}, // ा + ॅ → ॉ
    {{U'\u093E', U'\u0946'}, {U'\u094A'}}, {{U'\u0946', U'\u093E'}, {U'\u094A'}}, // ा + ॆ → ॊ
    {{U'\u093E', U'\u0947'}, {U'\u094B'}}, {{U'\u0947', U'\u093E'}, {U'\u094B'}}, // ा + े → ो
    {{U'\u093E', U'\u0948'}, {U'\u094C'}}, {{U'\u0948', U'\u093E'}, {U'\u094C'}}, // ा + ै → ौ
    {{U'\u093E', U'\u093A'}, {U'\u093B'}}, {{U'\u093A', U'\u093E'}, {U'\u093B'}}, // ा + ऺ → ऻ
};

} // namespace detail

/// A vowel that is put together of others becomes the one that it looks like: अा → आ, अॅक्टिंग → ॲक्टिंग, कोरेाना → कोरोना.
struct compose_vowels_t {
    static constexpr std::string_view name() noexcept { return "compose_vowels"; }
    static constexpr std::size_t reach = 3;
    static constexpr trigger triggers[] = {
        {devanagari::is_independent_vowel, devanagari::is_matra},
        {devanagari::is_matra, devanagari::is_matra},
        {detail::is_one_of<devanagari::virama>, detail::is_one_of<U'इ'>},
    };
    static constexpr rewrite apply(written text) noexcept {
        if (const rewrite signs = detail::replaced(text, detail::composed_matras); signs.taken != 0) return signs;
        if (const rewrite vowel = detail::replaced(text, detail::composed_vowels); vowel.taken != 0) return vowel;
        for (const detail::replacement& row : detail::waiting_vowels)
            if (text[2] == row.was[0] && text[1] == row.was[1]) return rewrite(3, row.now[0], text[0]);
        return {};
    }
};
inline constexpr compose_vowels_t compose_vowels{};

} // namespace akshara

#endif
