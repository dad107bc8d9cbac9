// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_OFFSET_READER_HPP
#define AKSHARA_SEGMENT_OFFSET_READER_HPP

#include <akshara/segment/grapheme_place.hpp>
#include <akshara/segment/offset_unit.hpp>
#include <akshara/text/last_place.hpp>

namespace akshara::inline v0::detail {

/// The last boundary between code points at or before `offset`, which may be any. O(1).
constexpr std::size_t code_point_boundary(std::string_view bytes, std::size_t offset) noexcept {
    if (offset >= bytes.size()) return bytes.size();
    while (!is_code_point_boundary(bytes, offset)) --offset;
    return offset;
}

/// Converts the offsets that lie at a place or behind it, whatever the unit.
struct offset_reader {
    place start;
    grapheme_place clusters; ///< at the same place; asked from and to clusters only

    /// Goes on to at most 66 bytes before `last`, which lies at least 131 behind.
    constexpr void advance(std::string_view bytes, std::size_t last, kernel k) noexcept {
        clusters.advance(bytes, last, k);
        place most = place::nowhere();
        most.bytes = clusters.progress.next;
        start = last_place(bytes, start, most, k);
    }

    constexpr std::size_t convert(std::string_view bytes, std::size_t offset, offset_unit from, offset_unit to, kernel k) const noexcept {
        place most = place::nowhere();
        switch (from) {
        case offset_unit::utf8: most.bytes = code_point_boundary(bytes, offset); break;
        case offset_unit::utf32: most.code_points = offset; break;
        case offset_unit::utf16: most.utf16 = offset; break;
        case offset_unit::clusters: most.bytes = clusters.start_of(bytes, offset, k); break;
        }
        place here = most;
        if (most.bytes > bytes.size() || to == offset_unit::utf32 || to == offset_unit::utf16) here = last_place(bytes, start, most, k);
        switch (to) {
        case offset_unit::utf8: return here.bytes;
        case offset_unit::utf32: return here.code_points;
        case offset_unit::utf16: return here.utf16;
        default: break;
        }
        if (here.bytes == bytes.size()) return clusters.graphemes_before(bytes, here.bytes, k);
        return clusters.graphemes_before(bytes, here.bytes + 1, k) - 1; // the cluster that holds the place
    }
};

} // namespace akshara::detail

#endif
