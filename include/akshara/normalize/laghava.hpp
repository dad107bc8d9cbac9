// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LAGHAVA_HPP
#define AKSHARA_NORMALIZE_LAGHAVA_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0 {

/// A ० that is typed for the abbreviation sign becomes ॰: डॉ० → डॉ॰, उ०प्र० → उ॰प्र॰. Those of numbers stay: जी२०.
struct repair_laghava_t {
    static constexpr std::string_view name() noexcept { return "repair_laghava"; }
    static constexpr std::size_t reach = 3;
    static constexpr trigger triggers[] = {
        {devanagari::is_devanagari_letter_or_sign, detail::is_one_of<devanagari::digit_zero>},
    };
    static constexpr rewrite apply(written text) noexcept {
        const bool abbreviates = text[1] == devanagari::digit_zero && is_abbreviation_zero(text[2], text[0]);
        return abbreviates ? rewrite(2, devanagari::abbreviation_sign, text[0]) : rewrite();
    }
};
inline constexpr repair_laghava_t repair_laghava{};

} // namespace akshara

#endif
