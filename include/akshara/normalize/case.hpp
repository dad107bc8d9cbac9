// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CASE_HPP
#define AKSHARA_NORMALIZE_CASE_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/case_folding.hpp>

namespace akshara {

/// Latin letters become small (simple case folding, Unicode): BJP = bjp.
struct fold_case_t {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return fold_case_of(c) != c; }
    static constexpr rewrite apply(written text) noexcept {
        return acts_on(text[0]) ? rewrite(1, fold_case_of(text[0])) : rewrite();
    }
};
inline constexpr fold_case_t fold_case{};

} // namespace akshara

#endif
