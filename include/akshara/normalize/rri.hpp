// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_RRI_HPP
#define AKSHARA_NORMALIZE_RRI_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/replacement.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

inline constexpr replacement rri_vowels[] = {
    {{U'र', U'\u094D', U'ऋ'}, {U'र', U'\u0943'}}, // र् + ऋ → रृ
    {{U'र', U'\u094D', U'ॠ'}, {U'र', U'\u0944'}}, // र् + ॠ → रॄ
    {{U'र', U'\u094D', U'ऌ'}, {U'र', U'\u0962'}}, // र् + ऌ → रॢ
    {{U'र', U'\u094D', U'ॡ'}, {U'र', U'\u0963'}}, // र् + ॡ → रॣ
};

} // namespace detail

/// र् before a vocalic vowel takes its sign: नैर्ऋत्य → नैरृत्य. In no form; Nisaba does so.
struct fold_rri_t {
    static constexpr std::string_view name() noexcept { return "fold_rri"; }
    static constexpr std::size_t reach = 3;
    static constexpr trigger triggers[] = {
        {detail::is_one_of<devanagari::virama>, detail::is_one_of<U'ऋ', U'ॠ', U'ऌ', U'ॡ'>},
    };
    static constexpr rewrite apply(written text) noexcept { return detail::replaced(text, detail::rri_vowels); }
};
inline constexpr fold_rri_t fold_rri{};

} // namespace akshara

#endif
