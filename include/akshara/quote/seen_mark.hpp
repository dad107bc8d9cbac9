// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_SEEN_MARK_HPP
#define AKSHARA_QUOTE_SEEN_MARK_HPP

#include <akshara/quote/beside.hpp>
#include <akshara/quote/mark.hpp>

namespace akshara::inline v0::detail {

/// A mark and what was seen around it.
struct seen_mark {
    akshara::mark mark;
    beside before = beside::edge; ///< beyond marks that touch it
    beside after = beside::edge;
    bool after_terminator = false;  ///< the last thing before it, white space aside, ends a sentence
    bool starts_paragraph = false;  ///< nothing but white space and marks before it on its line
    bool before_two_digits = false; ///< '90: perhaps an elided century
    std::size_t paragraph = 0;
    std::size_t next_in_family = npos; ///< its index

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    /// Above zero it looks like an opener, below like a closer.
    constexpr int lean() const noexcept {
        const bool fused = mark.style == mark_style::twin || mark.style == mark_style::typed;
        return lean_of_before(before) + lean_of_after(after) + static_cast<int>(mark.direction) * (fused ? 4 : 2);
    }
    constexpr bool undirected() const noexcept { return mark.direction == mark_direction::either; }
};

} // namespace akshara::detail

#endif
