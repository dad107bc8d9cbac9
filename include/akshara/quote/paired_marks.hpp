// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_PAIRED_MARKS_HPP
#define AKSHARA_QUOTE_PAIRED_MARKS_HPP

#include <akshara/quote/mark.hpp>

#include <vector>

namespace akshara::inline v0 {

/// Two marks that belong together.
struct mark_pair {
    mark open;               ///< the one that begins
    mark close;              ///< the one that ends
    std::size_t depth = 0;   ///< how many pairs it stands in
    bool mismatched = false; ///< two styles: “…", not ”…”
    bool continued = false;  ///< the opener is repeated where a later paragraph starts

    /// What stands between the marks.
    [[nodiscard]] constexpr span content() const noexcept { return {open.span.last, close.span.first}; }
    friend constexpr bool operator==(const mark_pair&, const mark_pair&) = default;
};

/// What a mark looks like that has no partner.
enum class mark_role : unsigned char { opener, closer };

/// A mark that found no partner, and what it looks like.
struct orphan_mark {
    akshara::mark mark;                 ///< the mark
    mark_role role = mark_role::opener; ///< what it looks like

    friend constexpr bool operator==(const orphan_mark&, const orphan_mark&) = default;
};

/// Which marks of a text belong together: both lists in the order of their first mark.
struct paired_marks {
    std::vector<mark_pair> pairs;     ///< those that found their partner
    std::vector<orphan_mark> orphans; ///< those that did not
};

} // namespace akshara

#endif
