// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_CLASSIFIED_HPP
#define AKSHARA_SEGMENT_CLASSIFIED_HPP

#include <akshara/text/utf8.hpp>
#include <akshara/unicode/hindi_lookup.hpp>

namespace akshara::detail {

/// What a function of code points says of one in a text, and the bytes it takes.
template <class Value>
struct classified {
    Value value;
    unsigned char size;
};

template <auto Of>
[[gnu::noinline]] constexpr auto classify_other(std::string_view bytes, std::size_t at) noexcept {
    const decoded here = decode(bytes, at);
    return classified<decltype(Of(U' '))>{Of(here.value), here.size};
}

/// `Of(c)` for the code point at `at` (before the end), ill-formed bytes as `decode` reads them. ASCII and Devanagari are
/// looked up by their bytes.
template <auto Of>
constexpr auto classify(std::string_view bytes, std::size_t at) noexcept -> classified<decltype(Of(U' '))> {
    const unsigned first = byte_at(bytes, at);
    if (first < 0x80) return {hindi_table_of<Of>.ascii[first], 1};
    if (first == 0xE0 && bytes.size() - at >= 3) { // E0 A4 xx, E0 A5 xx
        const unsigned second = byte_at(bytes, at + 1) ^ 0xA4u;
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        if (second < 2 && third < 0x40) return {hindi_table_of<Of>.devanagari[second << 6 | third], 3};
    }
    return classify_other<Of>(bytes, at);
}

} // namespace akshara::detail

#endif
