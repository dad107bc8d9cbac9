// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_TRACED_UNIT_HPP
#define AKSHARA_ICU_TRACED_UNIT_HPP

#include <cstdint>

namespace akshara::inline v0::icu4c::detail {

/// A UTF-16 code unit and the bytes of the source that it stands for; of one put in between they are none.
struct traced_unit {
    static constexpr std::uint32_t nowhere = 0xFFFFFFFF;

    char16_t value = 0;
    std::uint32_t first = nowhere;
    std::uint32_t last = 0;

    [[nodiscard]] constexpr bool is_traced() const noexcept { return first != nowhere; }
    /// Stands for the other's bytes too, and for what lies between.
    constexpr void widen(const traced_unit& other) noexcept {
        if (other.first < first) first = other.first;
        if (other.last > last) last = other.last;
    }
    friend constexpr bool operator==(const traced_unit&, const traced_unit&) = default;
};

} // namespace akshara::icu4c::detail

#endif
