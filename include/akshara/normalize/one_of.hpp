// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_ONE_OF_HPP
#define AKSHARA_NORMALIZE_ONE_OF_HPP

namespace akshara::inline v0::detail {

/// Whether `c` is one of these few, as a trigger asks.
template <char32_t... Few>
constexpr bool is_one_of(char32_t c) noexcept {
    return ((c == Few) || ...);
}

} // namespace akshara::detail

#endif
