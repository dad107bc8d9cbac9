// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_TARGET_HPP
#define AKSHARA_TEXT_TARGET_HPP

#include <akshara/text/text.hpp>

namespace akshara::inline v0 {

/// The reverse of `origin`: the last offset of the text's UTF-8 that lies at or before `offset` in the source.
/// A text may bring a faster `target` of its own; without one this is a binary search, O(log size).
template <text Text>
[[nodiscard]] constexpr std::size_t target(const Text& text, std::size_t offset) noexcept {
    if constexpr (requires { text.target(offset); }) {
        return text.target(offset);
    } else {
        std::size_t first = 0;
        std::size_t last = text.utf8().size();
        while (first < last) {
            const std::size_t middle = last - (last - first) / 2;
            if (text.origin(middle) <= offset) first = middle;
            else last = middle - 1;
        }
        return first;
    }
}

} // namespace akshara

#endif
