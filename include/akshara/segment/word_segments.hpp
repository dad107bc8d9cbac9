// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_SEGMENTS_HPP
#define AKSHARA_SEGMENT_WORD_SEGMENTS_HPP

#include <akshara/segment/segments.hpp>
#include <akshara/segment/word_rules.hpp>

namespace akshara {

/// What lies between two word boundaries of UAX #29: a word, a run of spaces, a mark of punctuation.
struct word_segment_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        const auto unit_at = [](const detail::decoded& here, std::size_t) { return word_break_of(here.value); };
        return {from, detail::next_break<word_rules>(bytes, from, unit_at)};
    }
};

template <text Text>
using word_segments_view = segments_view<Text, word_segment_rule>;

/// `text | word_segments`: words and what stands between them. They tile the text.
inline constexpr view_adaptor<word_segments_view> word_segments{};

} // namespace akshara

#endif
