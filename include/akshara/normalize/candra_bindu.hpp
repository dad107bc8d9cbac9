// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CANDRA_BINDU_HPP
#define AKSHARA_NORMALIZE_CANDRA_BINDU_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/replacement.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

inline constexpr replacement candra_bindus[] = {
    {{U'\u0949', U'\u0902'}, {U'\u093E', U'\u0901'}}, // ॉ + ं → ा + ँ
    {{U'\u0949', U'\u0901'}, {U'\u093E', U'\u0901'}}, // ॉ + ँ → ा + ँ
    {{U'\u0945', U'\u0902'}, {U'\u0901'}},            // ॅ + ं → ँ
    {{U'\u0945', U'\u0901'}, {U'\u0901'}},            // ॅ + ँ → ँ
    {{U'ऑ', U'\u0902'}, {U'आ', U'\u0901'}},           // ऑ + ं → आ + ँ
    {{U'ऍ', U'\u0902'}, {U'ए', U'\u0901'}},           // ऍ + ं → ए + ँ
    {{U'ॲ', U'\u0902'}, {U'अ', U'\u0901'}},           // ॲ + ं → अ + ँ
    {{U'\u0902', U'\u0945'}, {U'\u0901'}},            // ं + ॅ → ँ
};

} // namespace detail

/// A candra with a dot is a chandrabindu: चॉंद → चाँद, हॅंसना → हँसना. In no form; Nisaba does so.
struct fold_candra_bindu_t {
    static constexpr std::string_view name() noexcept { return "fold_candra_bindu"; }
    static constexpr std::size_t reach = 2;
    static constexpr trigger triggers[] = {
        {detail::is_one_of<0x0949, 0x0945, U'ऑ', U'ऍ', U'ॲ'>, detail::is_one_of<0x0902, 0x0901>},
        {detail::is_one_of<0x0902>, detail::is_one_of<0x0945>},
    };
    static constexpr rewrite apply(written text) noexcept { return detail::replaced(text, detail::candra_bindus); }
};
inline constexpr fold_candra_bindu_t fold_candra_bindu{};

} // namespace akshara

#endif
