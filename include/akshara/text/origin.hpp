// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_ORIGIN_HPP
#define AKSHARA_TEXT_ORIGIN_HPP

#include <akshara/text/text.hpp>

namespace akshara::inline v0 {

/// Where a stretch of the text's UTF-8 lies in the original source: the pair of its ends' origins.
template <text Text>
[[nodiscard]] constexpr span origin(const Text& text, span stretch) noexcept {
    return {text.origin(stretch.first), text.origin(stretch.last)};
}

} // namespace akshara

#endif
