// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CHANDRABINDU_HPP
#define AKSHARA_NORMALIZE_CHANDRABINDU_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// ँ and ऀ become ं: गाँव = गांव.
struct fold_chandrabindu_t {
    static constexpr std::string_view name() noexcept { return "fold_chandrabindu"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == 0x0900 || c == devanagari::chandrabindu; }
    static constexpr rewrite apply(written text) noexcept {
        return acts_on(text[0]) ? rewrite(1, devanagari::anusvara) : rewrite();
    }
};
inline constexpr fold_chandrabindu_t fold_chandrabindu{};

} // namespace akshara

#endif
