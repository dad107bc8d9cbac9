// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_LITTLE_ENDIAN_HPP
#define AKSHARA_PHRASE_LITTLE_ENDIAN_HPP

#include <cstddef>
#include <cstdint>

namespace akshara::detail {

// Numbers in a block are little-endian wherever it is read, and may stand at any address.
constexpr std::uint32_t load_u32(const char* at) noexcept {
    std::uint32_t value = 0;
    for (int k = 3; k >= 0; --k) value = value << 8 | static_cast<unsigned char>(at[k]);
    return value;
}
constexpr void store_u32(char* at, std::uint32_t value) noexcept {
    for (int k = 0; k < 4; ++k, value >>= 8) at[k] = static_cast<char>(static_cast<unsigned char>(value & 0xFF));
}

} // namespace akshara::detail

#endif
