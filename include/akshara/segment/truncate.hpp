// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_TRUNCATE_HPP
#define AKSHARA_SEGMENT_TRUNCATE_HPP

#include <akshara/segment/grapheme_cursor.hpp>

namespace akshara::inline v0 {

/// The longest start of `text` that is whole clusters and at most `max_bytes` long; empty when the first cluster
/// is longer. O(cluster), or O(run) within regional indicators.
[[nodiscard]] constexpr std::string_view truncate(std::string_view text, std::size_t max_bytes) noexcept {
    if (max_bytes >= text.size()) return text;
    if (is_grapheme_boundary(text, max_bytes)) return text.substr(0, max_bytes);
    return text.substr(0, previous_grapheme_boundary(text, max_bytes));
}

} // namespace akshara

#endif
