// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_VEDIC_HPP
#define AKSHARA_NORMALIZE_VEDIC_HPP

#include <akshara/normalize/step.hpp>

namespace akshara::inline v0 {

/// Deletes the accents of Vedic texts: 0951–0954, 1CD0–1CFF, A8E0–A8F1.
struct drop_vedic_t {
    static constexpr std::string_view name() noexcept { return "drop_vedic"; }
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept {
        return (c >= 0x0951 && c <= 0x0954) || (c >= 0x1CD0 && c <= 0x1CFF) || (c >= 0xA8E0 && c <= 0xA8F1);
    }
    // A joiner after the accent stands beside Devanagari: it goes first, in a form that strips joiners.
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[1]) ? rewrite(2, text[0]) : rewrite(); }
};
inline constexpr drop_vedic_t drop_vedic{};

} // namespace akshara

#endif
