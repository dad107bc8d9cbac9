// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_MIXED_DIGITS_HPP
#define AKSHARA_NORMALIZE_MIXED_DIGITS_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

constexpr bool is_ascii_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }

} // namespace detail

/// A number that mixes the digits of both kinds becomes one of 0 to 9: 5० → 50. Every other number stays.
struct repair_digits_t {
    static constexpr std::string_view name() noexcept { return "repair_digits"; }
    static constexpr std::size_t reach = 1;
    static constexpr trigger triggers[] = {
        {detail::is_ascii_digit, devanagari::is_devanagari_digit},
        {devanagari::is_devanagari_digit, detail::is_ascii_digit},
    };
    static constexpr bool in_run(char32_t c) noexcept {
        return detail::is_ascii_digit(c) || devanagari::is_devanagari_digit(c);
    }
    static constexpr bool arrange(code_point_run run) noexcept {
        bool ascii = false;
        bool others = false;
        for (std::size_t k = 0; k < run.size(); ++k) (detail::is_ascii_digit(run[k]) ? ascii : others) = true;
        if (!ascii || !others) return false;
        for (std::size_t k = 0; k < run.size(); ++k)
            if (!detail::is_ascii_digit(run[k])) run[k] = U'0' + (run[k] - devanagari::digit_zero);
        return true;
    }
    static constexpr rewrite apply(written) noexcept { return {}; }
};
inline constexpr repair_digits_t repair_digits{};

} // namespace akshara

#endif
