// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEMES_HPP
#define AKSHARA_SEGMENT_GRAPHEMES_HPP

#include <akshara/segment/grapheme_window.hpp>
#include <akshara/segment/windowed_view.hpp>

namespace akshara::inline v0 {

/// The extended grapheme clusters of a text (UAX #29 with GB9c: क्ष is one). They tile it.
template <text Text>
using graphemes_view = windowed_view<Text, detail::grapheme_window, detail::grapheme_kernel>;

/// `text | graphemes`: its clusters as fragments, both ways, each step O(cluster).
inline constexpr view_adaptor<graphemes_view> graphemes{};

} // namespace akshara

#endif
