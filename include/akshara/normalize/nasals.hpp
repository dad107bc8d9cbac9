// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NASALS_HPP
#define AKSHARA_NORMALIZE_NASALS_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

/// A nasal with a virama before one of these consonants is the same word with an anusvara.
struct nasal_row {
    char32_t nasal;
    char32_t first;
    char32_t last;
};

// The five vargas of the varnamala: each nasal before the four stops of its own place.
inline constexpr nasal_row homorganic_nasals[] = {
    {U'ङ', U'क', U'घ'}, {U'ञ', U'च', U'झ'}, {U'ण', U'ट', U'ढ'}, {U'न', U'त', U'ध'}, {U'म', U'प', U'भ'},
};
// Only in a comparison key: सम्वाद = संवाद, वन्श = वंश. व stands two places after ल.
inline constexpr nasal_row other_nasals[] = {
    {U'म', U'य', U'य'}, {U'म', U'ल', U'ल'}, {U'म', U'व', U'व'}, {U'न', U'श', U'श'}, {U'न', U'स', U'स'},
};

constexpr bool is_folding_nasal(char32_t c) noexcept {
    return c == U'ङ' || c == U'ञ' || c == U'ण' || c == U'न' || c == U'म';
}

template <std::size_t Rows>
constexpr rewrite fold_nasal(written text, const nasal_row (&rows)[Rows]) noexcept {
    // No word begins with an anusvara: म्यांमार stays.
    if (text[1] != devanagari::virama || !devanagari::is_devanagari_letter_or_sign(text[3])) return {};
    for (const nasal_row& row : rows)
        if (text[2] == row.nasal && row.first <= text[0] && text[0] <= row.last)
            return rewrite(3, devanagari::anusvara, text[0]);
    return {};
}

} // namespace detail

/// ङ् ञ् ण् न् म् before a stop of their own place become ं: हिन्दी → हिंदी, सम्पर्क → संपर्क.
/// अन्य, सम्मेलन, वाङ्मय stay: the next letter is no such stop.
struct fold_homorganic_nasals_t {
    static constexpr std::string_view name() noexcept { return "fold_homorganic_nasals"; }
    static constexpr std::size_t reach = 4;
    static constexpr trigger triggers[] = {{detail::is_folding_nasal, detail::is_one_of<devanagari::virama>}};
    static constexpr rewrite apply(written text) noexcept { return detail::fold_nasal(text, detail::homorganic_nasals); }
};
inline constexpr fold_homorganic_nasals_t fold_homorganic_nasals{};

/// For comparison: the homorganic nasals, and those before य र ल व श स where spelling wavers (म्[यलव], न्[शस]).
struct fold_nasals_t {
    static constexpr std::string_view name() noexcept { return "fold_nasals"; }
    static constexpr std::size_t reach = 4;
    static constexpr trigger triggers[] = {{detail::is_folding_nasal, detail::is_one_of<devanagari::virama>}};
    static constexpr rewrite apply(written text) noexcept {
        const rewrite own_place = detail::fold_nasal(text, detail::homorganic_nasals);
        return own_place.taken != 0 ? own_place : detail::fold_nasal(text, detail::other_nasals);
    }
};
inline constexpr fold_nasals_t fold_nasals{};

} // namespace akshara

#endif
