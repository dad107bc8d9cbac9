// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORDS_HPP
#define AKSHARA_SEGMENT_WORDS_HPP

#include <akshara/segment/word_segments.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0 {

namespace detail {

/// The classes of word boundaries, and what makes a segment a word.
struct word_units : word_segment_units {
    static constexpr bool counts(char32_t c) noexcept { return is_word_start(c); }
};

} // namespace detail

/// A word segment of UAX #29 that holds a letter or a number (L*, N*).
struct word_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        return detail::segment_search<detail::word_units>::next(bytes, from, {});
    }
};

/// The words of a text, as fragments; what is no word lies between them.
template <text Text>
using words_view = segments_view<Text, word_rule>;

/// `text | words`: the words of UAX #29. है.वह is one, as example.in is; to find names use `word_runs`.
inline constexpr view_adaptor<words_view> words{};

} // namespace akshara

#endif
