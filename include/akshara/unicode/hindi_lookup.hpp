// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_HINDI_LOOKUP_HPP
#define AKSHARA_UNICODE_HINDI_LOOKUP_HPP

#include <cstddef>

namespace akshara::inline v0::detail {

/// The blocks that Hindi text is made of: ASCII, Devanagari and the first 64 of General Punctuation.
inline constexpr std::size_t hindi_size = 0x80 + 0x80 + 0x40;

/// Where in them a code point is; `hindi_size` when in none.
[[gnu::always_inline]] constexpr std::size_t hindi_index(char32_t c) noexcept {
    if (c < 0x80) return c;
    if (c - 0x0900 < 0x80) return 0x80 + (c - 0x0900);
    if (c - 0x2000 < 0x40) return 0x100 + (c - 0x2000);
    return hindi_size;
}
constexpr char32_t hindi_code_point(std::size_t index) noexcept {
    const auto k = static_cast<char32_t>(index);
    return k < 0x80 ? k : k < 0x100 ? 0x0900 + (k - 0x80) : 0x2000 + (k - 0x100);
}

template <auto Of>
struct hindi_table {
    decltype(Of(U' ')) values[hindi_size] = {};

    consteval hindi_table() {
        for (std::size_t k = 0; k < hindi_size; ++k) values[k] = Of(hindi_code_point(k));
    }
};

template <auto Of>
inline constexpr hindi_table<Of> hindi_table_of{};

template <auto Of>
[[gnu::noinline]] constexpr auto look_elsewhere(char32_t c) noexcept {
    return Of(c);
}

/// `Of(c)`, by one load in those blocks.
template <auto Of>
[[gnu::always_inline]] constexpr auto hindi_lookup(char32_t c) noexcept {
    const std::size_t index = hindi_index(c);
    return index < hindi_size ? hindi_table_of<Of>.values[index] : look_elsewhere<Of>(c);
}

} // namespace akshara::detail

#endif
