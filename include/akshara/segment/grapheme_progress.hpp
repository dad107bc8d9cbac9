// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_PROGRESS_HPP
#define AKSHARA_SEGMENT_GRAPHEME_PROGRESS_HPP

#include <akshara/segment/classified.hpp>
#include <akshara/segment/grapheme_rules.hpp>
#include <akshara/segment/unjoined_run.hpp>

#include <cstdint>

namespace akshara::inline v0::detail {

/// How far the rules have come in a text: what stands left, and where the next code point begins.
struct grapheme_progress {
    grapheme_state state = grapheme_rules::start;
    std::size_t next = 0;

    /// Reads a code point; whether a cluster begins with it.
    [[gnu::always_inline]] constexpr bool read(std::string_view bytes) noexcept {
        return pass(classify<&grapheme_break_of>(bytes, next));
    }
    /// The same where three bytes are left at least.
    [[gnu::always_inline]] constexpr bool read_inside(std::string_view bytes) noexcept {
        return pass(classify_inside<&grapheme_break_of>(bytes, next));
    }

    /// Reads the code points that begin in the 64 bytes from `at`; a bit for each byte where a cluster begins.
    constexpr std::uint64_t read_block(std::string_view bytes, std::size_t at) noexcept {
        const std::size_t last = bytes.size() - at < 64 ? bytes.size() : at + 64;
        grapheme_progress here = *this; // which needs no memory
        std::uint64_t boundaries = 0;
        while (here.next < last) {
            std::size_t stop = last;
            // What E0 begins are Indic scripts for the most part, whose marks leave no runs. Where none begins, the rest
            // is read one by one.
            if (byte_at(bytes, here.next) != 0xE0 && unjoined_run::may_follow(here.state)) {
                const auto run = unjoined_runs.read(bytes, here.next, last);
                if (run.last != here.next) {
                    boundaries |= run.starts << (here.next - at);
                    here = {grapheme_state::other, run.last};
                    if (last - here.next > 8) stop = here.next + 8; // past what ended it
                }
            }
            do {
                const std::size_t where = here.next - at;
                boundaries |= std::uint64_t{here.read(bytes)} << where;
            } while (here.next < stop);
        }
        *this = here;
        return boundaries;
    }
    /// Whether that is quicker than one by one: where a run may begin, and not where a blank stands between words of an Indic
    /// script, nor at an emoji.
    constexpr bool likes_blocks(std::string_view bytes) const noexcept {
        const auto byte = [&](std::size_t at) { return at < bytes.size() ? byte_at(bytes, at) : 0; };
        return byte(next) != 0xE0 && byte(next) < 0xF0 && byte(next + 1) != 0xE0;
    }

private:
    [[gnu::always_inline]] constexpr bool pass(classified<grapheme_break> here) noexcept {
        const auto step = grapheme_rules::step(state, here.value);
        state = step.next();
        next += here.size;
        return step.boundary();
    }
};

} // namespace akshara::detail

#endif
