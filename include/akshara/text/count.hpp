// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_COUNT_HPP
#define AKSHARA_TEXT_COUNT_HPP

#include <cstddef>
#include <string_view>

namespace akshara::inline v0 {

namespace detail {

template <class V>
concept countable = std::is_base_of_v<std::ranges::view_base, V> && requires(const V& view) { view.begin() == view.end(); };

} // namespace detail

/// How many values a view gives. A view that can tell without making them does so; else O(their cost).
template <detail::countable View>
[[nodiscard]] constexpr std::size_t count(const View& view) {
    if constexpr (requires { view.count(); }) {
        return view.count();
    } else {
        std::size_t found = 0;
        for (auto i = view.begin(), last = view.end(); i != last; ++i) ++found;
        return found;
    }
}

} // namespace akshara

#endif
