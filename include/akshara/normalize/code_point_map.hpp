// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CODE_POINT_MAP_HPP
#define AKSHARA_NORMALIZE_CODE_POINT_MAP_HPP

#include <akshara/normalize/step.hpp>

namespace akshara::inline v0::detail {

/// A step but for its name: a code point becomes `Map(c)`, whatever stands around it.
template <auto Map>
struct code_point_map {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return Map(c) != c; }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[0]) ? rewrite(1, Map(text[0])) : rewrite(); }
};

} // namespace akshara::detail

#endif
