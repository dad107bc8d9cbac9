// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_CARRY_HPP
#define AKSHARA_SEGMENT_GRAPHEME_CARRY_HPP

#include <akshara/segment/grapheme_progress.hpp>

#include <bit>

namespace akshara::inline v0::detail {

/// What a block of 64 bytes hands on to the next one, which is all that a kernel knows of the rules' state: bits of the
/// next block's first bytes, and what two additions carry.
struct grapheme_carry {
    std::uint64_t inside = 0;   ///< of a code point that began before
    std::uint64_t conjunct = 0; ///< … of one that may stand inside a conjunct
    std::uint64_t after_consonant = 0;
    std::uint64_t after_control = 0;
    std::uint64_t after_cr = 0;
    std::uint64_t run = 0;      ///< one in the middle of a run behind a consonant of what may stand inside a conjunct
    std::uint64_t linked = 0;   ///< one in such a run that has held a linker
    bool known = true;          ///< no rule is under way that blocks do not have

    /// What the rules hand on to the block at `at`, when they have read all that begins before it.
    static constexpr grapheme_carry of(const grapheme_progress& progress, std::size_t at) noexcept {
        using state = grapheme_state;
        const state left = progress.state;
        grapheme_carry carry;
        carry.known = left != state::prepend && left != state::pictographic && left != state::pictographic_zwj;
        carry.inside = (std::uint64_t{1} << (progress.next - at)) - 1;
        carry.after_control = left == state::control || left == state::cr ? carry.inside + 1 : 0;
        carry.after_cr = left == state::cr;
        if (left == state::consonant || left == state::linked) { // as if a run went on
            carry.conjunct = carry.inside;
            carry.run = 1;
            carry.linked = left == state::linked;
        }
        return carry;
    }

    /// Where the rules would stand now, when this is handed on to the block at `at`.
    constexpr grapheme_progress progress(std::size_t at) const noexcept {
        using state = grapheme_state;
        const state left = after_cr != 0                    ? state::cr
                         : after_control != 0               ? state::control
                         : linked != 0                      ? state::linked
                         : run != 0 || after_consonant != 0 ? state::consonant
                                                            : state::other;
        return {left, at + static_cast<std::size_t>(std::countr_one(inside))};
    }
};

} // namespace akshara::detail

#endif
