// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_EDIT_BOUNDARY_HPP
#define AKSHARA_SEGMENT_EDIT_BOUNDARY_HPP

#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Whether a cluster built on `c` was typed piece by piece: the blocks from Devanagari to Sinhala, and all that form conjuncts.
constexpr bool is_indic_base(char32_t c) noexcept {
    return c - 0x0900 < 0x0500 || devanagari::is_devanagari(c) || grapheme_break_of(c) == grapheme_break::consonant;
}

/// Whether `c` asks for something to follow: a virama of a script that has conjuncts, ZWJ, ZWNJ.
constexpr bool joins_what_follows(char32_t c) noexcept {
    return grapheme_break_of(c) == grapheme_break::conjunct_linker || c == devanagari::zwj || c == devanagari::zwnj;
}

/// Where the base of the cluster that begins at `at` stands: after what is prepended.
constexpr std::size_t base_of_cluster(std::string_view bytes, std::size_t at) noexcept {
    for (;;) {
        const decoded here = decode(bytes, at);
        if (grapheme_break_of(here.value) != grapheme_break::prepend || at + here.size == bytes.size()) return at;
        at += here.size;
    }
}

} // namespace detail

/// What a backspace at `offset` (any byte offset) removes up to. In a cluster with an Indic base that is one code point, and
/// the viramas and joiners before it that would be left dangling: दुर्गम, दुर्ग, दुर, दु, द. Any other cluster goes whole:
/// emoji, flags, keycaps. Inside a code point as from its end; 0 at the start, the end beyond it. O(cluster), or O(run)
/// within regional indicators.
[[nodiscard]] constexpr std::size_t previous_edit_boundary(std::string_view bytes, std::size_t offset) noexcept {
    if (offset == 0 || offset > bytes.size()) return offset == 0 ? 0 : bytes.size();
    const std::size_t cluster = previous_grapheme_boundary(bytes, offset);
    const std::size_t base = detail::base_of_cluster(bytes, cluster);
    if (!detail::is_indic_base(detail::decode(bytes, base).value)) return cluster;

    do --offset;
    while (!detail::is_code_point_boundary(bytes, offset));
    while (offset > base) {
        const detail::decoded before = detail::decode_before(bytes, offset);
        if (offset - before.size == base || !detail::joins_what_follows(before.value)) break;
        offset -= before.size;
    }
    return offset;
}

} // namespace akshara

#endif
