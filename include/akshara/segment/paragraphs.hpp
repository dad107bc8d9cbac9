// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_PARAGRAPHS_HPP
#define AKSHARA_SEGMENT_PARAGRAPHS_HPP

#include <akshara/segment/line_ends.hpp>
#include <akshara/segment/segments.hpp>

namespace akshara::inline v0 {

/// One line with its end and the blank lines after it; blank lines at the text's start belong to the first paragraph.
struct paragraph_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        const std::size_t line = from == 0 ? detail::past_blank_lines(bytes, 0) : from;
        const std::size_t end = detail::find_line_end(bytes, line);
        if (end == bytes.size()) return {from, end};
        return {from, detail::past_blank_lines(bytes, detail::past_line_end(bytes, end))};
    }
};

/// The paragraphs of a text, as fragments that tile it.
template <text Text>
using paragraphs_view = segments_view<Text, paragraph_rule>;

/// `text | paragraphs`: its lines with their line ends. They tile the text; blank lines join the one before.
inline constexpr view_adaptor<paragraphs_view> paragraphs{};

} // namespace akshara

#endif
