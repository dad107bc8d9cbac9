// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_LITTLE_ENDIAN_HPP
#define AKSHARA_TEXT_LITTLE_ENDIAN_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace akshara::inline v0::detail {

// Numbers in bytes, the lowest byte first whatever the processor's order, at any address.
template <class Number>
constexpr Number load_little_endian(const char* at) noexcept {
    Number value = 0;
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
        std::memcpy(&value, at, sizeof value);
    } else {
        for (std::size_t k = sizeof value; k-- > 0;) value = value << 8 | static_cast<unsigned char>(at[k]);
    }
    return value;
}
template <class Number>
constexpr void store_little_endian(char* at, Number value) noexcept {
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
        std::memcpy(at, &value, sizeof value);
    } else {
        for (std::size_t k = 0; k < sizeof value; ++k, value >>= 8) at[k] = static_cast<char>(static_cast<unsigned char>(value & 0xFF));
    }
}

constexpr std::uint32_t load_u32(const char* at) noexcept { return load_little_endian<std::uint32_t>(at); }
constexpr void store_u32(char* at, std::uint32_t value) noexcept { store_little_endian(at, value); }
constexpr std::uint64_t load_u64(const char* at) noexcept { return load_little_endian<std::uint64_t>(at); }

} // namespace akshara::detail

#endif
