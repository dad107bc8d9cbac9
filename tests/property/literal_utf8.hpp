// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_LITERAL_UTF8_HPP
#define AKSHARA_TESTS_PROPERTY_LITERAL_UTF8_HPP

#include <akshara/text/ill_formed.hpp>

#include <cstddef>
#include <string_view>

/// UTF-8 as the standard states it: table 3-7, tried row by row. Written without a look at the library's decoder, to compare
/// it with.
namespace literal {

struct byte_range {
    unsigned char first, last;

    constexpr bool contains(char byte) const {
        const auto number = static_cast<unsigned char>(byte);
        return first <= number && number <= last;
    }
};

/// A row of the table: the bytes that a well-formed sequence of this kind has.
struct byte_sequence {
    std::size_t size;
    byte_range bytes[4];

    /// How many bytes of the sequence the text begins with.
    constexpr std::size_t matched(std::string_view text) const {
        std::size_t k = 0;
        while (k < size && k < text.size() && bytes[k].contains(text[k])) ++k;
        return k;
    }
};

// Unicode 17, table 3-7: Well-Formed UTF-8 Byte Sequences.
inline constexpr byte_sequence well_formed_sequences[] = {
    {1, {{0x00, 0x7F}}},
    {2, {{0xC2, 0xDF}, {0x80, 0xBF}}},
    {3, {{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}}},
    {3, {{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {3, {{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}}},
    {3, {{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}}},
};

/// The bits of a well-formed sequence (table 3-6).
constexpr char32_t scalar_value(std::string_view sequence) {
    constexpr unsigned char bits_of_lead[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t value = static_cast<unsigned char>(sequence[0]) & bits_of_lead[sequence.size()];
    for (const char byte : sequence.substr(1)) value = value << 6 | (static_cast<unsigned char>(byte) & 0x3F);
    return value;
}

struct code_point {
    char32_t value;
    std::size_t size;
    bool well_formed;
};

/// What a text begins with: a well-formed sequence, or U+FFFD for a maximal subpart, which is the longest start of a
/// well-formed sequence or, where there is none, one byte (definition D93b).
constexpr code_point first_code_point(std::string_view text) {
    std::size_t subpart = 1;
    for (const byte_sequence& sequence : well_formed_sequences) {
        const std::size_t matched = sequence.matched(text);
        if (matched == sequence.size) return {scalar_value(text.substr(0, matched)), matched, true};
        if (matched > subpart) subpart = matched;
    }
    return {0xFFFD, subpart, false};
}

constexpr bool is_well_formed(std::string_view text) {
    while (!text.empty()) {
        const code_point here = first_code_point(text);
        if (!here.well_formed) return false;
        text.remove_prefix(here.size);
    }
    return true;
}

/// Why the text, which begins with an ill-formed subpart, does.
constexpr akshara::ill_formed_reason reason_of_start(std::string_view text) {
    using enum akshara::ill_formed_reason;
    const auto begins = [&](byte_range lead, byte_range second) {
        return lead.contains(text[0]) && text.size() > 1 && second.contains(text[1]);
    };
    if (byte_range{0x80, 0xBF}.contains(text[0])) return stray_continuation;
    if (byte_range{0xC0, 0xC1}.contains(text[0]) || byte_range{0xF5, 0xFF}.contains(text[0])) return never_valid;
    if (begins({0xE0, 0xE0}, {0x80, 0x9F}) || begins({0xF0, 0xF0}, {0x80, 0x8F})) return overlong;
    if (begins({0xED, 0xED}, {0xA0, 0xBF})) return surrogate;
    if (begins({0xF4, 0xF4}, {0x90, 0xBF})) return above_10ffff;
    return truncated;
}

} // namespace literal

#endif
