// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_JOINERS_HPP
#define AKSHARA_NORMALIZE_JOINERS_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara {

namespace detail {

constexpr bool is_joiner(char32_t c) noexcept { return c == devanagari::zwnj || c == devanagari::zwj; }

} // namespace detail

/// Deletes every ZWJ and ZWNJ of a run beside Devanagari. Those of emoji, Arabic, Malayalam or Bengali stay.
struct strip_joiners_t {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return detail::is_joiner(c); }
    static constexpr rewrite apply(written text) noexcept {
        using devanagari::is_devanagari;
        if (detail::is_joiner(text[0])) return is_devanagari(text[1]) ? rewrite(1) : rewrite();
        return is_devanagari(text[0]) && detail::is_joiner(text[1]) ? rewrite(2, text[0]) : rewrite();
    }
};
inline constexpr strip_joiners_t strip_joiners{};

} // namespace akshara

#endif
