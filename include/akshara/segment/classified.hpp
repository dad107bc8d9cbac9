// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_CLASSIFIED_HPP
#define AKSHARA_SEGMENT_CLASSIFIED_HPP

#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// What a function of code points says of one in a text, and the bytes it takes.
template <class Value>
struct classified {
    Value value;
    std::size_t size;
};

/// `Of` looked up where most text is: of all code points of one and two bytes and those that E0 begins, the Indic scripts
/// among them, and of those that F0 9F begins, which are emoji.
template <auto Of>
struct classified_table {
    using value = decltype(Of(U' '));

    value low[0x1000] = {};
    value emoji[0x1000] = {};

    consteval classified_table() {
        for (char32_t k = 0; k < 0x1000; ++k) {
            low[k] = Of(k);
            emoji[k] = Of(0x1F000 + k);
        }
    }
};
template <auto Of>
inline constexpr classified_table<Of> classified_table_of{};

template <auto Of>
[[gnu::noinline]] constexpr auto classify_other(std::string_view bytes, std::size_t at) noexcept -> classified<decltype(Of(U' '))> {
    const unsigned first = byte_at(bytes, at);
    if (first == 0xF0 && bytes.size() - at >= 4 && byte_at(bytes, at + 1) == 0x9F) {
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        const unsigned fourth = byte_at(bytes, at + 3) ^ 0x80u;
        if ((third | fourth) < 0x40) return {classified_table_of<Of>.emoji[third << 6 | fourth], 4};
    }
    const decoded here = decode(bytes, at);
    return {Of(here.value), here.size};
}

/// `Of(c)` for the code point at `at`, from where three bytes are left at least, ill-formed ones as `decode` reads them.
template <auto Of>
[[gnu::always_inline]] constexpr auto classify_inside(std::string_view bytes, std::size_t at) noexcept -> classified<decltype(Of(U' '))> {
    const unsigned first = byte_at(bytes, at);
    if (first == 0xE0) [[likely]] {
        const unsigned second = byte_at(bytes, at + 1) ^ 0xA0u; // E0 80 … E0 9F would be overlong
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        if ((second << 1 | third) < 0x40) [[likely]] return {classified_table_of<Of>.low[0x800 | second << 6 | third], 3};
    } else if (first < 0x80) {
        return {classified_table_of<Of>.low[first], 1};
    } else if (first >= 0xC2 && first < 0xE0) {
        const unsigned second = byte_at(bytes, at + 1) ^ 0x80u;
        if (second < 0x40) return {classified_table_of<Of>.low[(first & 0x1F) << 6 | second], 2};
    }
    return classify_other<Of>(bytes, at);
}

/// The same at any place before the end.
template <auto Of>
[[gnu::always_inline]] constexpr auto classify(std::string_view bytes, std::size_t at) noexcept -> classified<decltype(Of(U' '))> {
    return bytes.size() - at >= 3 ? classify_inside<Of>(bytes, at) : classify_other<Of>(bytes, at);
}

} // namespace akshara::detail

#endif
