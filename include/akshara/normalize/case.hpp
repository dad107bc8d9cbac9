// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CASE_HPP
#define AKSHARA_NORMALIZE_CASE_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/case_folding.hpp>

namespace akshara::inline v0 {

/// Latin letters become small (simple case folding, Unicode): BJP = bjp.
struct fold_case_t {
    static constexpr std::string_view name() noexcept { return "fold_case"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == capital_i_with_dot || fold_case_of(c) != c; }
    static constexpr rewrite apply(written text) noexcept {
        const char32_t c = text[0];
        // İ has no simple folding, but it is I + dot, and that I has one: equal texts must stay equal.
        if (c == capital_i_with_dot) return rewrite(1, U'i', U'\u0307');
        return acts_on(c) ? rewrite(1, fold_case_of(c)) : rewrite();
    }

private:
    static constexpr char32_t capital_i_with_dot = 0x0130;
};
inline constexpr fold_case_t fold_case{};

} // namespace akshara

#endif
