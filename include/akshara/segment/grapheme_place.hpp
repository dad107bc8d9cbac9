// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_PLACE_HPP
#define AKSHARA_SEGMENT_GRAPHEME_PLACE_HPP

#include <akshara/segment/grapheme_kernel.hpp>
#include <akshara/simd/dispatch.hpp>

namespace akshara::inline v0::detail {

/// How far the rules have come in a text, and how many clusters begin before.
struct grapheme_place {
    grapheme_progress progress;
    std::size_t graphemes = 0;

    /// Reads on by whole blocks: to at most 66 bytes before `last`, which lies at least 131 behind.
    constexpr void advance(std::string_view bytes, std::size_t last, kernel k) noexcept {
        dispatch(k, [&](auto each) {
            grapheme_kernel<each.value>::read(bytes, progress, [&](std::size_t at, std::uint64_t boundaries) {
                graphemes += static_cast<std::size_t>(std::popcount(boundaries));
                return at + 2 * 64 + 3 <= last; // a code point may reach three bytes into the block behind
            });
        });
    }

    /// How many clusters begin before `last`, which lies here or behind.
    constexpr std::size_t graphemes_before(std::string_view bytes, std::size_t last, kernel k) const noexcept {
        std::size_t found = graphemes;
        if (last == progress.next) return found;
        dispatch(k, [&](auto each) {
            grapheme_progress reading = progress;
            grapheme_kernel<each.value>::read(bytes, reading, [&](std::size_t at, std::uint64_t boundaries) {
                const bool goes_on = at + 64 < last;
                if (!goes_on) boundaries &= ~std::uint64_t{0} >> (64 - (last - at));
                found += static_cast<std::size_t>(std::popcount(boundaries));
                return goes_on;
            });
        });
        return found;
    }

    /// Where the cluster begins before which there are `number`, no less than here; the text's end when there is none.
    constexpr std::size_t start_of(std::string_view bytes, std::size_t number, kernel k) const noexcept {
        std::size_t left = number - graphemes;
        std::size_t start = bytes.size();
        dispatch(k, [&](auto each) {
            grapheme_progress reading = progress;
            grapheme_kernel<each.value>::read(bytes, reading, [&](std::size_t at, std::uint64_t boundaries) {
                const auto begin = static_cast<std::size_t>(std::popcount(boundaries));
                if (begin > left) {
                    for (; left > 0; --left) boundaries &= boundaries - 1;
                    start = at + static_cast<std::size_t>(std::countr_zero(boundaries));
                    return false;
                }
                left -= begin;
                return true;
            });
        });
        return start;
    }
};

} // namespace akshara::detail

#endif
