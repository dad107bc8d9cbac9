// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_GLIDES_HPP
#define AKSHARA_NORMALIZE_GLIDES_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// य before ए or ई sounds is a glide that spelling may leave out: गये → गए, नयी → नई, जायें → जाएं.
/// Only after a vowel, a vowel sign or a bare consonant: never at a word's start, never in a conjunct (क्ये).
struct fold_glides_t {
    static constexpr std::string_view name() noexcept { return "fold_glides"; }
    static constexpr std::size_t reach = 5;
    static constexpr trigger triggers[] = {{detail::is_one_of<U'य'>, detail::is_one_of<0x0947, 0x0940>}};
    static constexpr rewrite apply(written text) noexcept {
        // It waits for a sign that follows: one that is typed twice is one, and े + ा another.
        if (!devanagari::is_matra(text[0]) && is_glide(text, 1)) return rewrite(3, vowel_of(text[1]), text[0]);
        if (devanagari::is_matra(text[1]) && is_glide(text, 2)) return rewrite(4, vowel_of(text[2]), text[1], text[0]);
        return {};
    }

private:
    /// Whether the sign at `back` follows a glide.
    static constexpr bool is_glide(written text, std::size_t back) noexcept {
        return (text[back] == 0x0947 || text[back] == 0x0940) && text[back + 1] == U'य' && is_carrier(text[back + 2]);
    }
    static constexpr char32_t vowel_of(char32_t sign) noexcept { return sign == 0x0947 ? U'ए' : U'ई'; }
    static constexpr bool is_carrier(char32_t c) noexcept {
        return devanagari::is_matra(c) || devanagari::is_independent_vowel(c) || devanagari::is_consonant(c)
            || c == devanagari::nukta;
    }
};
inline constexpr fold_glides_t fold_glides{};

} // namespace akshara

#endif
