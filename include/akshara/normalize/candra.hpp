// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CANDRA_HPP
#define AKSHARA_NORMALIZE_CANDRA_HPP

#include <akshara/normalize/code_point_map.hpp>

namespace akshara::inline v0 {

namespace detail {

/// The plain vowel or vowel sign of one with a candra or a short stroke, as Lucene pairs them; `c` itself of any other.
constexpr char32_t plain_vowel_of(char32_t c) noexcept {
    switch (c) {
    case U'\u0945': case U'\u0946': return U'\u0947'; // ॅ ॆ → े
    case U'\u0949': case U'\u094A': return U'\u094B'; // ॉ ॊ → ो
    case U'ऍ': case U'\u090E': return U'ए';
    case U'ऑ': case U'\u0912': return U'ओ';
    case U'ॲ': return U'अ';
    default: return c;
    }
}

} // namespace detail

/// Vowels with a candra become plain: बॉल = बोल, बॅट = बेट. In no form.
struct fold_candra_t : detail::code_point_map<detail::plain_vowel_of> {
    static constexpr std::string_view name() noexcept { return "fold_candra"; }
};
inline constexpr fold_candra_t fold_candra{};

} // namespace akshara

#endif
