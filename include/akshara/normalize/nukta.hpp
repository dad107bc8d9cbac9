// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NUKTA_HPP
#define AKSHARA_NORMALIZE_NUKTA_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// Takes the nukta off every letter: क़लम → कलम, ड़ → ड, also off those that Unicode composes (ऩ ऱ ऴ).
struct fold_nukta_t {
    static constexpr std::string_view name() noexcept { return "fold_nukta"; }
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == devanagari::nukta || base_of(c) != 0; }
    static constexpr rewrite apply(written text) noexcept {
        // A joiner after the nukta stands beside Devanagari: it goes first, in a form that strips joiners.
        if (text[1] == devanagari::nukta) return rewrite(2, text[0]);
        const char32_t base = base_of(text[0]);
        return base != 0 ? rewrite(1, base) : rewrite();
    }

private:
    static constexpr char32_t base_of(char32_t c) noexcept {
        constexpr char32_t bases[] = {U'क', U'ख', U'ग', U'ज', U'ड', U'ढ', U'फ', U'य'}; // of 0958 to 095F
        switch (c) {
        case 0x0929: return U'न';
        case 0x0931: return U'र';
        case 0x0934: return U'ळ';
        default: return c >= 0x0958 && c <= 0x095F ? bases[c - 0x0958] : 0;
        }
    }
};
inline constexpr fold_nukta_t fold_nukta{};

} // namespace akshara

#endif
