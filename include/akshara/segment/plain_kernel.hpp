// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_PLAIN_KERNEL_HPP
#define AKSHARA_SEGMENT_PLAIN_KERNEL_HPP

#include <akshara/simd/set_bits.hpp>

#include <bit>
#include <string_view>

namespace akshara::inline v0::detail {

/// The portable kernel of rules that read one code point after the other. `Progress` is how far they have come: `next`, where
/// the next one begins;
///   `read(bytes)`, which reads it and says whether a boundary stands before it; `read_inside(bytes)`, the same where three
///   bytes are left at least;
///   `read_block(bytes, at)`, which reads all that begin in the 64 bytes from `at` and gives a bit for each boundary;
///   `likes_blocks(bytes)`: whether the latter is quicker here.
template <class Progress>
struct plain_kernel {
    /// Reads on in a text: `sink(at, boundaries)` is told of each block, where it begins and a bit for each boundary, and
    /// says whether to go on. At the text's end the state that is left means nothing.
    template <class Sink>
    static constexpr void read(std::string_view bytes, Progress& progress, Sink sink) noexcept {
        for (std::size_t at = progress.next; at < bytes.size(); at += 64)
            if (!sink(at, progress.read_block(bytes, at))) break;
    }

    /// Reads on likewise and writes the boundaries, counted from `origin` on, while there is room for 64 more and the next
    /// block can be counted by a Number; returns how many.
    template <class Number>
    [[gnu::noinline]] static constexpr std::size_t write(std::string_view bytes, Progress& progress, std::size_t origin, Number* out,
                                                         std::size_t room) noexcept {
        Progress reading = progress; // else what is written might be what is read from
        std::size_t written = 0;
        for (std::size_t at = reading.next; at < bytes.size(); at += 64) {
            if (reading.likes_blocks(bytes)) {
                written += write_set_bits(reading.read_block(bytes, at), static_cast<Number>(at - origin), out + written);
            } else {
                read_each(bytes, reading, bytes.size() - at < 64 ? bytes.size() : at + 64, [&](std::size_t here, bool boundary) {
                    out[written] = static_cast<Number>(here - origin);
                    written += boundary; // else it is written over
                });
            }
            if (room - written < 64 || at - origin >= block_reach<Number>) break;
        }
        progress = reading;
        return written;
    }

    /// How many boundaries there are.
    static constexpr std::size_t count_boundaries(std::string_view bytes) noexcept {
        constexpr std::size_t stretch = 2048; // of one way to read
        Progress progress;
        std::size_t found = 0;
        while (progress.next < bytes.size()) {
            if (progress.likes_blocks(bytes)) {
                Progress reading = progress; // so that the other way needs no memory
                found += static_cast<std::size_t>(std::popcount(reading.read_block(bytes, reading.next)));
                progress = reading;
            } else {
                const std::size_t left = bytes.size() - progress.next;
                read_each(bytes, progress, left < stretch ? bytes.size() : progress.next + stretch,
                          [&](std::size_t, bool boundary) { found += boundary; });
            }
        }
        return found;
    }

private:
    /// Reads the code points that begin before `last`.
    template <class Sink>
    [[gnu::always_inline]] static constexpr void read_each(std::string_view bytes, Progress& progress, std::size_t last, Sink sink) noexcept {
        const std::size_t inside = bytes.size() < 2 ? 0 : last < bytes.size() - 2 ? last : bytes.size() - 2;
        while (progress.next < inside) {
            const std::size_t here = progress.next;
            sink(here, progress.read_inside(bytes));
        }
        while (progress.next < last) {
            const std::size_t here = progress.next;
            sink(here, progress.read(bytes));
        }
    }
};

} // namespace akshara::detail

#endif
