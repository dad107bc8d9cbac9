// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORDS_HPP
#define AKSHARA_SEGMENT_WORDS_HPP

#include <akshara/segment/word_segments.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara {

/// A word segment of UAX #29 that holds a letter or a number (L*, N*).
struct word_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        while (true) {
            const span segment = word_segment_rule{}.next(bytes, from);
            if (segment.empty() || holds_letter_or_number(bytes.substr(0, segment.last), segment.first)) return segment;
            from = segment.last;
        }
    }

private:
    static constexpr bool holds_letter_or_number(std::string_view bytes, std::size_t at) noexcept {
        while (at < bytes.size()) {
            const detail::decoded here = detail::decode(bytes, at);
            if (is_word_start(here.value)) return true;
            at += here.size;
        }
        return false;
    }
};

template <text Text>
using words_view = segments_view<Text, word_rule>;

/// `text | words`: the words of UAX #29. है.वह is one, as example.in is; to find names use `word_runs`.
inline constexpr view_adaptor<words_view> words{};

} // namespace akshara

#endif
