// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_GLIDES_HPP
#define AKSHARA_NORMALIZE_GLIDES_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara {

/// य before ए or ई sounds is a glide that spelling may leave out: गये → गए, नयी → नई, जायें → जाएं.
/// Only after a vowel, a vowel sign or a bare consonant: never at a word's start, never in a conjunct (क्ये).
struct fold_glides_t {
    static constexpr std::size_t reach = 3;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'य'; }
    static constexpr rewrite apply(written text) noexcept {
        if (text[1] != U'य' || !is_carrier(text[2])) return {};
        if (text[0] == U'\u0947') return rewrite(2, U'ए');
        return text[0] == U'\u0940' ? rewrite(2, U'ई') : rewrite();
    }

private:
    static constexpr bool is_carrier(char32_t c) noexcept {
        return devanagari::is_matra(c) || devanagari::is_independent_vowel(c) || devanagari::is_consonant(c)
            || c == devanagari::nukta;
    }
};
inline constexpr fold_glides_t fold_glides{};

} // namespace akshara

#endif
