// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CANDRA_NASAL_HPP
#define AKSHARA_NORMALIZE_CANDRA_NASAL_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// A candra before an anusvara was a chandrabindu in print: ॉं → ां, ॅं → ं (कॉंग्रेस = कांग्रेस). हॉल and हाल stay apart.
struct fold_candra_nasal_t {
    static constexpr std::string_view name() noexcept { return "fold_candra_nasal"; }
    static constexpr std::size_t reach = 2;
    static constexpr trigger triggers[] = {{detail::is_one_of<0x0949, 0x0945>, detail::is_one_of<devanagari::anusvara>}};
    static constexpr rewrite apply(written text) noexcept {
        if (text[0] != devanagari::anusvara) return {};
        if (text[1] == U'\u0949') return rewrite(2, U'\u093E', devanagari::anusvara);
        return text[1] == U'\u0945' ? rewrite(2, devanagari::anusvara) : rewrite();
    }
};
inline constexpr fold_candra_nasal_t fold_candra_nasal{};

} // namespace akshara

#endif
