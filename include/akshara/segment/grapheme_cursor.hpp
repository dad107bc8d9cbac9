// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_CURSOR_HPP
#define AKSHARA_SEGMENT_GRAPHEME_CURSOR_HPP

#include <akshara/segment/grapheme_rules.hpp>
#include <akshara/text/span.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0 {

namespace detail {

constexpr grapheme_break grapheme_break_before(std::string_view bytes, std::size_t at) noexcept {
    return grapheme_break_of(decode_before(bytes, at).value);
}

/// Reads the rules from the right, where three of them ask for more than the two neighbours of a boundary.
/// Remembers the run of regional indicators it met last, so that a walk through a million flags stays linear.
struct grapheme_look_back {
    span flags;

    /// Whether the code points on both sides of `at` (a boundary of code points inside the text) share a cluster.
    constexpr bool joins(std::string_view bytes, std::size_t at) noexcept {
        const grapheme_break left = grapheme_break_before(bytes, at);
        const grapheme_break right = grapheme_break_of(decode(bytes, at).value);
        if (right == grapheme_break::consonant && extends_conjunct(left)) return ends_in_linked_consonant(bytes, at);
        if (right == grapheme_break::pictographic && left == grapheme_break::zwj) return ends_in_joined_emoji(bytes, at);
        if (right == grapheme_break::regional_indicator && left == right) return ends_in_half_flag(bytes, at);
        return grapheme_rules::joins(grapheme_rules::after(grapheme_rules::start, left), right);
    }

private:
    static constexpr bool extends_conjunct(grapheme_break unit) noexcept {
        return unit == grapheme_break::conjunct_linker || unit == grapheme_break::conjunct_extend || unit == grapheme_break::zwj;
    }
    static constexpr bool extends(grapheme_break unit) noexcept {
        return unit == grapheme_break::extend || unit == grapheme_break::conjunct_extend || unit == grapheme_break::conjunct_linker;
    }

    // GB9c: Consonant [Extend Linker]* Linker [Extend Linker]* × Consonant
    static constexpr bool ends_in_linked_consonant(std::string_view bytes, std::size_t at) noexcept {
        bool linked = false;
        while (at > 0) {
            const grapheme_break unit = grapheme_break_before(bytes, at);
            if (!extends_conjunct(unit)) return linked && unit == grapheme_break::consonant;
            linked = linked || unit == grapheme_break::conjunct_linker;
            at -= decode_before(bytes, at).size;
        }
        return false;
    }

    // GB11: ExtPict Extend* ZWJ × ExtPict
    static constexpr bool ends_in_joined_emoji(std::string_view bytes, std::size_t at) noexcept {
        do at -= decode_before(bytes, at).size;
        while (at > 0 && extends(grapheme_break_before(bytes, at)));
        return at > 0 && grapheme_break_before(bytes, at) == grapheme_break::pictographic;
    }

    // GB12, GB13: flags pair up from the left of their run.
    constexpr bool ends_in_half_flag(std::string_view bytes, std::size_t at) noexcept {
        constexpr std::size_t size = 4; // of a regional indicator
        if (!(flags.first < at && at <= flags.last)) {
            flags = {at, at};
            while (flags.first > 0 && grapheme_break_before(bytes, flags.first) == grapheme_break::regional_indicator)
                flags.first -= size;
        }
        return (at - flags.first) / size % 2 == 1;
    }
};

/// The last boundary before `at`, which is one itself and not 0.
constexpr std::size_t grapheme_start(std::string_view bytes, std::size_t at, grapheme_look_back& rules) noexcept {
    do at -= decode_before(bytes, at).size;
    while (at > 0 && rules.joins(bytes, at));
    return at;
}

/// The first boundary after `at`, which is one itself and not the end.
constexpr std::size_t grapheme_end(std::string_view bytes, std::size_t at) noexcept {
    grapheme_state left = grapheme_rules::start;
    for (std::size_t next = at; next < bytes.size();) {
        const decoded here = decode(bytes, next);
        const auto step = grapheme_rules::step(left, grapheme_break_of(here.value));
        if (step.boundary() && next != at) return next;
        left = step.next();
        next += here.size;
    }
    return bytes.size();
}

/// The last boundary before `offset`, which may be any byte offset.
constexpr std::size_t grapheme_boundary_before(std::string_view bytes, std::size_t offset, grapheme_look_back& rules) noexcept {
    if (offset > bytes.size()) return bytes.size();
    while (offset > 0 && --offset > 0)
        if (is_code_point_boundary(bytes, offset) && !rules.joins(bytes, offset)) return offset;
    return 0;
}

} // namespace detail

/// Whether a cluster begins or ends at `offset` (any byte offset; 0 and the end are boundaries, what lies beyond is none).
/// O(cluster), or O(run) within regional indicators.
[[nodiscard]] constexpr bool is_grapheme_boundary(std::string_view bytes, std::size_t offset) noexcept {
    if (offset == 0 || offset >= bytes.size()) return offset == 0 || offset == bytes.size();
    return detail::is_code_point_boundary(bytes, offset) && !detail::grapheme_look_back{}.joins(bytes, offset);
}

/// The first boundary after `offset` (any byte offset): where the cursor goes on →. The end at or beyond the end.
[[nodiscard]] constexpr std::size_t next_grapheme_boundary(std::string_view bytes, std::size_t offset) noexcept {
    if (offset >= bytes.size()) return bytes.size();
    detail::grapheme_look_back rules;
    while (++offset < bytes.size())
        if (detail::is_code_point_boundary(bytes, offset) && !rules.joins(bytes, offset)) return offset;
    return bytes.size();
}

/// The last boundary before `offset` (any byte offset): where the cursor goes on ←. 0 at the start.
[[nodiscard]] constexpr std::size_t previous_grapheme_boundary(std::string_view bytes, std::size_t offset) noexcept {
    detail::grapheme_look_back rules;
    return detail::grapheme_boundary_before(bytes, offset, rules);
}

} // namespace akshara

#endif
