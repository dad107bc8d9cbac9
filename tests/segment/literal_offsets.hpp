// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SEGMENT_LITERAL_OFFSETS_HPP
#define AKSHARA_TESTS_SEGMENT_LITERAL_OFFSETS_HPP

#include <akshara/segment/grapheme_progress.hpp>
#include <akshara/segment/offset_unit.hpp>

#include "literal_places.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

inline constexpr akshara::offset_unit every_unit[] = {akshara::offset_unit::utf8, akshara::offset_unit::utf32,
                                                      akshara::offset_unit::utf16, akshara::offset_unit::clusters};

/// The offsets of a text as a list of its boundaries between code points, walked from end to end.
class literal_offsets {
public:
    explicit literal_offsets(std::string_view text) {
        std::size_t begun = 0;
        akshara::detail::grapheme_progress progress;
        for (const akshara::detail::place& here : literal_places(text)) {
            const bool begins = here.bytes == text.size() || progress.read(text);
            boundaries_.push_back({{here.bytes, here.utf16, here.code_points, begun}, begins});
            begun += begins;
        }
    }

    std::size_t size(akshara::offset_unit unit) const { return before(boundaries_.back(), unit); }

    std::size_t convert(std::size_t offset, akshara::offset_unit from, akshara::offset_unit to) const {
        const boundary* last = &boundaries_.front();
        for (const boundary& each : boundaries_)
            if (before(each, from) <= offset) last = &each;
        const bool inside = to == akshara::offset_unit::clusters && !last->begins_cluster;
        return before(*last, to) - (inside ? 1 : 0);
    }

    /// Every offset of a boundary between clusters.
    std::vector<std::size_t> cluster_boundaries(akshara::offset_unit unit) const {
        std::vector<std::size_t> found;
        for (const boundary& each : boundaries_)
            if (each.begins_cluster) found.push_back(before(each, unit));
        return found;
    }

private:
    struct boundary {
        std::size_t before[4]; ///< by unit
        bool begins_cluster;   ///< or ends the text
    };
    static std::size_t before(const boundary& each, akshara::offset_unit unit) { return each.before[static_cast<unsigned>(unit)]; }

    std::vector<boundary> boundaries_;
};

#endif
