// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_UNITS_HPP
#define AKSHARA_BENCHMARKS_UNITS_HPP

#include <akshara/text/code_points.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace benchmarks {

/// The text in UTF-16 or UTF-32; each ill-formed subpart is U+FFFD.
template <class Unit>
std::basic_string<Unit> units_of(std::string_view text) {
    std::basic_string<Unit> units;
    for (const akshara::code_point c : text | akshara::code_points) {
        if (std::is_same_v<Unit, char16_t> && c.value >= 0x10000) {
            units += static_cast<Unit>(0xD7C0 + (c.value >> 10));
            units += static_cast<Unit>(0xDC00 + (c.value & 0x3FF));
        } else {
            units += static_cast<Unit>(c.value);
        }
    }
    return units;
}

} // namespace benchmarks

#endif
