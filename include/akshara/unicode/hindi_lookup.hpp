// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_HINDI_LOOKUP_HPP
#define AKSHARA_UNICODE_HINDI_LOOKUP_HPP

namespace akshara::detail {

template <auto Of>
struct hindi_table {
    using value = decltype(Of(U' '));

    value ascii[0x80] = {};
    value devanagari[0x80] = {};

    consteval hindi_table() {
        for (char32_t k = 0; k < 0x80; ++k) {
            ascii[k] = Of(k);
            devanagari[k] = Of(0x0900 + k);
        }
    }
};

template <auto Of>
inline constexpr hindi_table<Of> hindi_table_of{};

/// `Of(c)`, by one load in the two blocks that Hindi text is made of: ASCII and Devanagari.
template <auto Of>
constexpr auto hindi_lookup(char32_t c) noexcept {
    if (c < 0x80) return hindi_table_of<Of>.ascii[c];
    if (c - 0x0900 < 0x80) return hindi_table_of<Of>.devanagari[c - 0x0900];
    return Of(c);
}

} // namespace akshara::detail

#endif
