// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_PROGRESS_HPP
#define AKSHARA_SEGMENT_GRAPHEME_PROGRESS_HPP

#include <akshara/segment/grapheme_rules.hpp>
#include <akshara/segment/classified.hpp>

#include <cstdint>

namespace akshara::detail {

/// How far the rules have come in a text: what stands left, and where the next code point begins.
struct grapheme_progress {
    grapheme_state state = grapheme_rules::start;
    std::size_t next = 0;

    /// Reads a code point; whether a cluster begins with it.
    constexpr bool read(std::string_view bytes) noexcept {
        const auto here = classify<&grapheme_break_of>(bytes, next);
        const auto step = grapheme_rules::step(state, here.value);
        state = step.next();
        next += here.size;
        return step.boundary();
    }

    /// Reads the code points that begin in the 64 bytes from `at`; a bit for each byte where a cluster begins.
    constexpr std::uint64_t read_block(std::string_view bytes, std::size_t at) noexcept {
        const std::size_t last = bytes.size() - at < 64 ? bytes.size() : at + 64;
        std::uint64_t boundaries = 0;
        while (next < last) {
            const std::size_t here = next - at;
            boundaries |= std::uint64_t{read(bytes)} << here;
        }
        return boundaries;
    }
};

} // namespace akshara::detail

#endif
