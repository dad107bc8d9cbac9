// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_PLACE_HPP
#define AKSHARA_TEXT_PLACE_HPP

#include <cstddef>

namespace akshara::inline v0::detail {

/// A boundary between code points: how much stands before it. Each maximal subpart of an ill-formed sequence is U+FFFD, one
/// code point and one UTF-16 unit.
struct place {
    std::size_t bytes = 0;
    std::size_t code_points = 0;
    std::size_t utf16 = 0;

    /// Beyond every text.
    static constexpr place nowhere() noexcept { return {~std::size_t{0}, ~std::size_t{0}, ~std::size_t{0}}; }

    /// Whether neither lies behind `most`.
    constexpr bool is_within(const place& most) const noexcept {
        return bytes <= most.bytes && code_points <= most.code_points && utf16 <= most.utf16;
    }
    /// Behind one more code point, of so many bytes.
    constexpr place after(std::size_t size) const noexcept { return {bytes + size, code_points + 1, utf16 + (size == 4 ? 2 : 1)}; }

    friend constexpr bool operator==(const place&, const place&) = default;
};

} // namespace akshara::detail

#endif
