// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUN_KERNEL_HPP
#define AKSHARA_SEGMENT_WORD_RUN_KERNEL_HPP

#include <akshara/segment/word_run_classes.hpp>
#include <akshara/segment/word_run_progress.hpp>
#include <akshara/simd/block.hpp>

#include <bit>

namespace akshara::detail {

/// Where word runs begin and end, found 64 bytes at a time. This one, the rule itself, is the portable kernel;
/// word_run_kernel.inc has the others.
template <kernel Kernel>
struct word_run_kernel {
    static_assert(Kernel == kernel::portable);

    /// Reads on in a text: `sink(at, edges)` is told of each block, where it begins and a bit for each byte where a word
    /// begins or has ended, and says whether to go on. The text's end is no edge: a word may go on there.
    template <class Sink>
    static constexpr void read(std::string_view bytes, word_run_progress& progress, Sink sink) noexcept {
        for (std::size_t at = progress.next; at < bytes.size(); at += 64)
            if (!sink(at, progress.read_block(bytes, at))) break;
    }

    /// Reads on likewise and writes the edges, counted from `origin` on, while there is room for 64 more and the next block
    /// can be counted by a Number; returns how many.
    template <class Number>
    static constexpr std::size_t write(std::string_view bytes, word_run_progress& progress, std::size_t origin, Number* out,
                                       std::size_t room) noexcept {
        std::size_t written = 0;
        read(bytes, progress, [&](std::size_t at, std::uint64_t edges) {
            written += write_set_bits(edges, static_cast<Number>(at - origin), out + written);
            return room - written >= 64 && at - origin < block_reach<Number>;
        });
        return written;
    }

    static constexpr std::size_t count(std::string_view bytes) noexcept {
        word_run_progress progress;
        std::size_t edges = 0;
        while (progress.next < bytes.size()) edges += progress.read(bytes);
        return (edges + 1) / 2;
    }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/segment/word_run_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
