// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_VIRAMA_HPP
#define AKSHARA_NORMALIZE_VIRAMA_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// Every न् becomes ं: जन्म → जंम, तन् → तं. In no form: `fold_nasals` asks what follows.
struct fold_na_virama_t {
    static constexpr std::string_view name() noexcept { return "fold_na_virama"; }
    static constexpr std::size_t reach = 2;
    static constexpr trigger triggers[] = {{detail::is_one_of<U'न'>, detail::is_one_of<devanagari::virama>}};
    static constexpr rewrite apply(written text) noexcept {
        const bool na_virama = text[0] == devanagari::virama && text[1] == U'न';
        return na_virama ? rewrite(2, devanagari::anusvara) : rewrite();
    }
};
inline constexpr fold_na_virama_t fold_na_virama{};

/// Every virama goes: छात्र = छातर. In no form: it makes one of स्तर and सतर, of श्याम and शयाम.
/// It waits for what follows, so that the folds of न् come first.
struct drop_virama_t {
    static constexpr std::string_view name() noexcept { return "drop_virama"; }
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == devanagari::virama; }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[1]) ? rewrite(2, text[0]) : rewrite(); }
};
inline constexpr drop_virama_t drop_virama{};

} // namespace akshara

#endif
