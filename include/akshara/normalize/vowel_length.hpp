// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_VOWEL_LENGTH_HPP
#define AKSHARA_NORMALIZE_VOWEL_LENGTH_HPP

#include <akshara/normalize/code_point_map.hpp>

namespace akshara::inline v0 {

namespace detail {

/// The short vowel or vowel sign of a long one, as Lucene pairs them; `c` itself of any other.
constexpr char32_t short_vowel_of(char32_t c) noexcept {
    switch (c) {
    case U'आ': return U'अ';
    case U'ई': return U'इ';
    case U'ऊ': return U'उ';
    case U'ॠ': return U'ऋ';
    case U'ॡ': return U'ऌ';
    case U'ऐ': return U'ए';
    case U'औ': return U'ओ';
    case U'\u0940': return U'\u093F'; // ी → ि
    case U'\u0942': return U'\u0941'; // ू → ु
    case U'\u0944': return U'\u0943'; // ॄ → ृ
    case U'\u0963': return U'\u0962'; // ॣ → ॢ
    case U'\u0948': return U'\u0947'; // ै → े
    case U'\u094C': return U'\u094B'; // ौ → ो
    default: return c;
    }
}

} // namespace detail

/// Long vowels become short: चीन = चिन, मैं = में. In no form: one in six of what it makes equal are two words.
struct shorten_vowels_t : detail::code_point_map<detail::short_vowel_of> {
    static constexpr std::string_view name() noexcept { return "shorten_vowels"; }
};
inline constexpr shorten_vowels_t shorten_vowels{};

} // namespace akshara

#endif
