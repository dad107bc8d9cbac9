// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_SPAN_HPP
#define AKSHARA_TEXT_SPAN_HPP

#include <compare>
#include <cstddef>

namespace akshara::inline v0 {

/// A half-open range [first, last) of offsets in a source, in the source's own units (bytes for UTF-8).
struct span {
    std::size_t first = 0; ///< where it begins
    std::size_t last = 0;  ///< where it ends: behind its last unit

    /// How many units it has.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return last - first; }
    /// Whether it has none.
    [[nodiscard]] constexpr bool empty() const noexcept { return first == last; }

    /// Whether the unit at `offset` lies inside.
    [[nodiscard]] constexpr bool contains(std::size_t offset) const noexcept {
        return first <= offset && offset < last;
    }
    /// Whether `inner` lies inside; an empty span lies inside where its offset does, the end included.
    [[nodiscard]] constexpr bool contains(span inner) const noexcept {
        return first <= inner.first && inner.last <= last;
    }
    /// Whether the two share at least one unit.
    [[nodiscard]] constexpr bool overlaps(span other) const noexcept {
        return first < other.last && other.first < last && !empty() && !other.empty();
    }

    friend constexpr bool operator==(const span&, const span&) = default;
    friend constexpr auto operator<=>(const span&, const span&) = default;
};

} // namespace akshara

#endif
