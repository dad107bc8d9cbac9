// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_CLASSIFIED_HPP
#define AKSHARA_SEGMENT_CLASSIFIED_HPP

#include <akshara/text/utf8.hpp>

namespace akshara::detail {

/// What a function of code points says of one in a text, and the bytes it takes.
template <class Value>
struct classified {
    Value value;
    unsigned char size;
};

/// `Of` looked up by bytes: of ASCII, and of the Indic scripts and the others from U+0800 to U+0FFF, which begin with E0.
template <auto Of>
struct byte_table {
    using value = decltype(Of(U' '));

    value ascii[0x80] = {};
    value indic[0x800] = {};

    consteval byte_table() {
        for (char32_t k = 0; k < 0x80; ++k) ascii[k] = Of(k);
        for (char32_t k = 0; k < 0x800; ++k) indic[k] = Of(0x0800 + k);
    }
};
template <auto Of>
inline constexpr byte_table<Of> byte_table_of{};

template <auto Of>
[[gnu::noinline]] constexpr auto classify_other(std::string_view bytes, std::size_t at) noexcept {
    const decoded here = decode(bytes, at);
    return classified<decltype(Of(U' '))>{Of(here.value), here.size};
}

/// `Of(c)` for the code point at `at` (before the end), ill-formed bytes as `decode` reads them.
template <auto Of>
constexpr auto classify(std::string_view bytes, std::size_t at) noexcept -> classified<decltype(Of(U' '))> {
    const unsigned first = byte_at(bytes, at);
    if (first < 0x80) return {byte_table_of<Of>.ascii[first], 1};
    if (first == 0xE0 && bytes.size() - at >= 3) {
        const unsigned second = byte_at(bytes, at + 1) ^ 0xA0u; // E0 80 … E0 9F would be overlong
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        if (second < 0x20 && third < 0x40) return {byte_table_of<Of>.indic[second << 6 | third], 3};
    }
    return classify_other<Of>(bytes, at);
}

} // namespace akshara::detail

#endif
