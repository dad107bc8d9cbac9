// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_REDUNDANT_MATRAS_HPP
#define AKSHARA_NORMALIZE_REDUNDANT_MATRAS_HPP

#include <akshara/normalize/replacement.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

inline constexpr replacement redundant_matras[] = {
    {{U'\u0947', U'\u0948'}, {U'\u0948'}}, // े + ै → ै
    {{U'\u094B', U'\u0947'}, {U'\u094B'}}, // ो + े → ो
    {{U'\u094C', U'\u0948'}, {U'\u094C'}}, // ौ + ै → ौ
    {{U'\u0949', U'\u0945'}, {U'\u0949'}}, // ॉ + ॅ → ॉ
    {{U'ऐ', U'\u0947'}, {U'ऐ'}},           // ऐ + े
    {{U'औ', U'\u0947'}, {U'औ'}},           // औ + े
    {{U'औ', U'\u0948'}, {U'औ'}},           // औ + ै
    {{U'ओ', U'\u0947'}, {U'ओ'}},           // ओ + े
    {{U'ऑ', U'\u0945'}, {U'ऑ'}},           // ऑ + ॅ
};

} // namespace detail

/// A vowel sign that is drawn over the same stroke of another, or of a vowel, goes: दोे → दो, ऐेसा → ऐसा.
struct drop_redundant_matra_t {
    static constexpr std::string_view name() noexcept { return "drop_redundant_matra"; }
    static constexpr std::size_t reach = 2;
    static constexpr trigger triggers[] = {
        {devanagari::is_independent_vowel, devanagari::is_matra},
        {devanagari::is_matra, devanagari::is_matra},
    };
    static constexpr rewrite apply(written text) noexcept { return detail::replaced(text, detail::redundant_matras); }
};
inline constexpr drop_redundant_matra_t drop_redundant_matra{};

} // namespace akshara

#endif
