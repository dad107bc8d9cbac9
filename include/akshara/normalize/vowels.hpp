// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_VOWELS_HPP
#define AKSHARA_NORMALIZE_VOWELS_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

// The Indic_Vowel_Letter rows of DoNotEmit.txt (Unicode 17) for Devanagari; the one without a sign is र् + इ → ई.
struct composed_vowel {
    char32_t vowel, sign, whole; // a vowel, or the sign of one
};
inline constexpr composed_vowel composed_vowels[] = {
    {U'अ', U'\u093E', U'आ'},      // अ + ा → आ
    {U'उ', U'\u0941', U'ऊ'},      // उ + ु → ऊ
    {U'ए', U'\u0945', U'ऍ'},      // ए + ॅ → ऍ
    {U'ए', U'\u0946', U'\u090E'}, // ए + ॆ → ऎ
    {U'ए', U'\u0947', U'ऐ'},      // ए + े → ऐ
    {U'अ', U'\u0945', U'ॲ'},      // अ + ॅ → ॲ
    {U'अ', U'\u0946', U'\u0904'}, // अ + ॆ → ऄ
    {U'अ', U'\u0949', U'ऑ'},      // अ + ॉ → ऑ
    {U'आ', U'\u0945', U'ऑ'},      // आ + ॅ → ऑ
    {U'अ', U'\u094A', U'\u0912'}, // अ + ॊ → ऒ
    {U'आ', U'\u0946', U'\u0912'}, // आ + ॆ → ऒ
    {U'अ', U'\u094B', U'ओ'},      // अ + ो → ओ
    {U'आ', U'\u0947', U'ओ'},      // आ + े → ओ
    {U'अ', U'\u094C', U'औ'},      // अ + ौ → औ
    {U'आ', U'\u0948', U'औ'},      // आ + ै → औ
    {U'अ', U'\u093A', U'\u0973'}, // अ + ऺ → ॳ
    {U'अ', U'\u093B', U'\u0974'}, // अ + ऻ → ॴ
    {U'आ', U'\u093A', U'\u0974'}, // आ + ऺ → ॴ
    {U'अ', U'\u094F', U'\u0975'}, // अ + ॏ → ॵ
    {U'अ', U'\u0956', U'\u0976'}, // अ + ॖ → ॶ
    {U'अ', U'\u0957', U'\u0977'}, // अ + ॗ → ॷ
};
// ा and what stands above it, in either order.
inline constexpr composed_vowel composed_signs[] = {
    {U'\u093E', U'\u0945', U'\u0949'}, {U'\u0945', U'\u093E', U'\u0949'}, // ा + ॅ → ॉ
    {U'\u093E', U'\u0946', U'\u094A'}, {U'\u0946', U'\u093E', U'\u094A'}, // ा + ॆ → ॊ
    {U'\u093E', U'\u0947', U'\u094B'}, {U'\u0947', U'\u093E', U'\u094B'}, // ा + े → ो
    {U'\u093E', U'\u0948', U'\u094C'}, {U'\u0948', U'\u093E', U'\u094C'}, // ा + ै → ौ
    {U'\u093E', U'\u093A', U'\u093B'}, {U'\u093A', U'\u093E', U'\u093B'}, // ा + ऺ → ऻ
};

template <std::size_t Rows>
constexpr char32_t composed_of(char32_t vowel, char32_t sign, const composed_vowel (&rows)[Rows]) noexcept {
    for (const composed_vowel& row : rows)
        if (row.vowel == vowel && row.sign == sign) return row.whole;
    return 0;
}

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
        using detail::composed_of;
        if (text[0] == U'इ' && text[1] == devanagari::virama && text[2] == U'र') return rewrite(3, U'ई');
        // They wait for what follows: a sign that is typed twice is one, and अ + ॅ + ा is अ + ॉ.
        const bool longer = text[2] == U'अ' && composed_of(text[1], text[0], detail::composed_signs) != 0;
        const char32_t vowel = longer ? 0 : composed_of(text[2], text[1], detail::composed_vowels);
        const char32_t whole = vowel != 0 ? vowel : composed_of(text[2], text[1], detail::composed_signs);
        return whole != 0 ? rewrite(3, whole, text[0]) : rewrite();
    }
};
inline constexpr compose_vowels_t compose_vowels{};

} // namespace akshara

#endif
