// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_SEGMENTS_HPP
#define AKSHARA_SEGMENT_WORD_SEGMENTS_HPP

#include <akshara/segment/segment_search.hpp>
#include <akshara/segment/segments.hpp>
#include <akshara/segment/word_rules.hpp>

namespace akshara::inline v0 {

namespace detail {

/// The classes that word boundaries are found by.
struct word_segment_units {
    using rules = word_rules;
    static constexpr unsigned possible(char32_t c) noexcept { return 1u << static_cast<unsigned>(word_break_of(c)); }
    static constexpr word_break at(std::string_view, std::size_t, char32_t c) noexcept { return word_break_of(c); }
};

} // namespace detail

/// What lies between two word boundaries of UAX #29: a word, a run of spaces, a mark of punctuation.
struct word_segment_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        return detail::segment_search<detail::word_segment_units>::next(bytes, from, {});
    }
};

/// The word segments of a text, as fragments that tile it.
template <text Text>
using word_segments_view = segments_view<Text, word_segment_rule>;

/// `text | word_segments`: words and what stands between them. They tile the text.
inline constexpr view_adaptor<word_segments_view> word_segments{};

} // namespace akshara

#endif
