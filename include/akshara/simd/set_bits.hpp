// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SIMD_SET_BITS_HPP
#define AKSHARA_SIMD_SET_BITS_HPP

#include <bit>
#include <cstddef>
#include <cstdint>

namespace akshara::inline v0::detail {

/// For each byte the numbers of its bits that are set: sixteen bits each, the first of them lowest, zeros at the end.
struct set_bits_table {
    std::uint64_t first_four[256] = {};
    std::uint64_t last_four[256] = {};

    consteval set_bits_table() {
        for (unsigned byte = 0; byte < 256; ++byte) {
            unsigned count = 0;
            for (unsigned k = 0; k < 8; ++k) {
                if ((byte >> k & 1) == 0) continue;
                auto& half = count < 4 ? first_four[byte] : last_four[byte];
                half |= std::uint64_t{k} << 16 * (count++ % 4);
            }
        }
    }
};
inline constexpr set_bits_table set_bits_of{};

/// How far from where a Number counts blocks of 64 may begin.
template <class Number>
inline constexpr std::size_t block_reach = static_cast<Number>(~Number{0}) - 2 * 64;

/// Writes `first` plus the number of each bit that is set, in order; returns how many.
template <class Number>
constexpr std::size_t write_set_bits(std::uint64_t bits, Number first, Number* out) noexcept {
    Number* next = out;
    for (; bits != 0; bits &= bits - 1) *next++ = static_cast<Number>(first + static_cast<Number>(std::countr_zero(bits)));
    return static_cast<std::size_t>(next - out);
}

} // namespace akshara::detail

#endif
