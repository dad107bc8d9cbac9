// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_TWO_STAGE_LOOKUP_HPP
#define AKSHARA_UNICODE_TWO_STAGE_LOOKUP_HPP

#include <cstddef>
#include <type_traits>

namespace akshara::inline v0::detail {

/// The value of `c` in a generated table: `blocks` numbers the block of each 128 code points,
/// `values` holds the distinct blocks. Whatever lies behind the table, surrogates and numbers
/// above 10FFFF included, has the value 0. Both tables are string literals, so each ends in a NUL.
template <std::size_t Blocks, class Unit, std::size_t Values>
constexpr std::size_t two_stage_lookup(const char (&blocks)[Blocks], const Unit (&values)[Values],
                                       char32_t c) noexcept {
    const std::size_t block = c >> 7;
    if (block >= Blocks - 1) return 0;
    const std::size_t row = static_cast<unsigned char>(blocks[block]);
    return static_cast<std::make_unsigned_t<Unit>>(values[row << 7 | (c & 0x7F)]);
}

} // namespace akshara::detail

#endif
