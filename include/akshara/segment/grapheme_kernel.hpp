// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_KERNEL_HPP
#define AKSHARA_SEGMENT_GRAPHEME_KERNEL_HPP

#include <akshara/segment/grapheme_carry.hpp>
#include <akshara/segment/grapheme_classes.hpp>
#include <akshara/simd/block.hpp>

namespace akshara::detail {

/// Where clusters begin, found 64 bytes at a time. This one, the rules themselves, is the portable kernel;
/// grapheme_kernel.inc has the others.
template <kernel Kernel>
struct grapheme_kernel {
    static_assert(Kernel == kernel::portable);

    /// Reads on in a text: `sink(at, boundaries)` is told of each block, where it begins and a bit for each byte where a
    /// cluster begins, and says whether to go on. At the text's end the state that is left means nothing.
    template <class Sink>
    static constexpr void read(std::string_view bytes, grapheme_progress& progress, Sink sink) noexcept {
        for (std::size_t at = progress.next; at < bytes.size(); at += 64)
            if (!sink(at, progress.read_block(bytes, at))) break;
    }

    /// Reads on likewise and writes where clusters begin, counted from `origin` on, while there is room for 64 more and
    /// the next block can be counted by a Number; returns how many.
    template <class Number>
    [[gnu::noinline]] static constexpr std::size_t write(std::string_view bytes, grapheme_progress& progress, std::size_t origin, Number* out,
                                       std::size_t room) noexcept {
        grapheme_progress reading = progress; // else what is written might be what is read from
        std::size_t written = 0;
        for (std::size_t at = reading.next; at < bytes.size(); at += 64) {
            const std::size_t last = bytes.size() - at < 64 ? bytes.size() : at + 64;
            while (reading.next < last) {
                out[written] = static_cast<Number>(reading.next - origin);
                written += reading.read(bytes); // else it is written over
            }
            if (room - written < 64 || at - origin >= block_reach<Number>) break;
        }
        progress = reading;
        return written;
    }

    static constexpr std::size_t count(std::string_view bytes) noexcept {
        grapheme_progress progress;
        std::size_t found = 0;
        while (progress.next < bytes.size()) found += progress.read(bytes);
        return found;
    }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/segment/grapheme_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
