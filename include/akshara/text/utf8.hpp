// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_UTF8_HPP
#define AKSHARA_TEXT_UTF8_HPP

#include <cstddef>
#include <string_view>

namespace akshara::inline v0 {

/// U+FFFD, which each maximal subpart of an ill-formed sequence is read as.
inline constexpr char32_t replacement_character = U'\uFFFD';

namespace detail {

constexpr unsigned char byte_at(std::string_view bytes, std::size_t at) noexcept {
    return static_cast<unsigned char>(bytes[at]);
}
constexpr bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0) == 0x80; }

/// What one lead byte promises (Unicode 17, table 3-7): the length, and the range of the second byte,
/// which alone excludes overlong forms, surrogates and what lies above U+10FFFF.
struct utf8_lead {
    unsigned char size;
    unsigned char second_first;
    unsigned char second_last;
};

constexpr utf8_lead utf8_lead_of(unsigned char byte) noexcept {
    if (byte < 0x80) return {1, 0, 0};
    if (byte < 0xC2) return {0, 0, 0}; // a continuation byte, or the overlong C0 and C1
    if (byte < 0xE0) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

/// One code point and the bytes it takes; an ill-formed one reads as U+FFFD over its true size.
struct decoded {
    char32_t value;
    unsigned char size;
    bool well_formed;
};

/// `decode` (below) with every case looked at.
[[gnu::noinline]] constexpr decoded decode_carefully(std::string_view bytes, std::size_t at) noexcept {
    const unsigned char first = byte_at(bytes, at);
    if (first < 0x80) return {first, 1, true};

    const utf8_lead lead = utf8_lead_of(first);
    const std::size_t left = bytes.size() - at;
    if (lead.size == 0 || left < 2) return {replacement_character, 1, false};

    const unsigned char second = byte_at(bytes, at + 1);
    if (second < lead.second_first || second > lead.second_last) return {replacement_character, 1, false};

    char32_t value = (first & (0x7Fu >> lead.size)) << 6 | (second & 0x3Fu);
    for (unsigned char k = 2; k < lead.size; ++k) {
        if (k == left || !is_continuation(byte_at(bytes, at + k))) return {replacement_character, k, false};
        value = value << 6 | (byte_at(bytes, at + k) & 0x3Fu);
    }
    return {value, lead.size, true};
}

/// `decode` of three bytes, as Indic scripts have them.
constexpr decoded decode_three(std::string_view bytes, std::size_t at) noexcept {
    if (bytes.size() - at >= 3) {
        const unsigned first = byte_at(bytes, at);
        const unsigned second = byte_at(bytes, at + 1) ^ 0x80u;
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        const char32_t value = (first & 0x0Fu) << 12 | second << 6 | third;
        // Up to U+D7FF one comparison tells overlong forms and surrogates apart.
        if ((second | third) < 0x40 && value - 0x800 < 0xD800 - 0x800) return {value, 3, true};
    }
    return decode_carefully(bytes, at);
}

/// `decode` of two or four bytes, as the alphabets of Europe and emoji have them.
constexpr decoded decode_two_or_four(std::string_view bytes, std::size_t at) noexcept {
    const std::size_t left = bytes.size() - at;
    const unsigned first = byte_at(bytes, at);
    if (first >= 0xF0 && left >= 4) {
        const unsigned second = byte_at(bytes, at + 1) ^ 0x80u;
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        const unsigned fourth = byte_at(bytes, at + 3) ^ 0x80u;
        const char32_t value = (first & 0x0Fu) << 18 | second << 12 | third << 6 | fourth;
        if ((second | third | fourth) < 0x40 && value - 0x10000 < 0x100000) return {value, 4, true};
    } else if (first >= 0xC2 && first < 0xE0 && left >= 2) {
        const unsigned second = byte_at(bytes, at + 1) ^ 0x80u;
        if (second < 0x40) return {(first & 0x1Fu) << 6 | second, 2, true};
    }
    return decode_carefully(bytes, at);
}

/// Reads the code point at `at` (before the end). Ill-formed bytes are taken a *maximal subpart* at a time:
/// the longest start of a well-formed sequence, or one byte (Unicode 17, section 3.9; the WHATWG decoder agrees).
constexpr decoded decode(std::string_view bytes, std::size_t at) noexcept {
    const unsigned char first = byte_at(bytes, at);
    if (first < 0x80) return {first, 1, true};
    return first >= 0xE0 && first < 0xF0 ? decode_three(bytes, at) : decode_two_or_four(bytes, at);
}

/// `decode` for loops in which most are letters of Indic scripts: those are read in place.
[[gnu::always_inline]] constexpr decoded decode_indic(std::string_view bytes, std::size_t at) noexcept {
    if (byte_at(bytes, at) == 0xE0 && bytes.size() - at >= 3) {
        const unsigned second = byte_at(bytes, at + 1) - 0xA0u;
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        if (second < 0x20 && third < 0x40) return {0x800 + (second << 6 | third), 3, true};
    }
    return decode(bytes, at);
}

/// Reads the code point that ends at `at` (after the start), which is a boundary between code points.
constexpr decoded decode_before(std::string_view bytes, std::size_t at) noexcept {
    // A byte that is no continuation begins a code point whatever stands before it.
    for (std::size_t back = 1; back <= 4 && back <= at; ++back) {
        if (is_continuation(byte_at(bytes, at - back))) continue;
        const decoded found = decode(bytes.substr(0, at), at - back);
        if (found.size == back) return found;
        break;
    }
    return {replacement_character, 1, false};
}

/// Whether a code point begins at `at`, which need not be a boundary. O(1).
constexpr bool is_code_point_boundary(std::string_view bytes, std::size_t at) noexcept {
    if (at >= bytes.size()) return at == bytes.size();
    if (!is_continuation(byte_at(bytes, at))) return true;
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        if (is_continuation(byte_at(bytes, at - back))) continue;
        return decode(bytes, at - back).size <= back;
    }
    return true;
}

/// How many bytes at the end begin a code point that more bytes could complete: 0 to 3.
constexpr std::size_t incomplete_size(std::string_view bytes) noexcept {
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const std::size_t at = bytes.size() - back;
        if (is_continuation(byte_at(bytes, at))) continue;
        return utf8_lead_of(byte_at(bytes, at)).size > back && decode(bytes, at).size == back ? back : 0;
    }
    return 0;
}

/// Writes a scalar value; the number of bytes written, 1 to 4.
constexpr std::size_t encode(char32_t value, char* out) noexcept {
    const auto put = [out](std::size_t k, char32_t bits) { out[k] = static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto rest = [value](unsigned shift) { return 0x80 | (value >> shift & 0x3F); };
    if (value < 0x80) {
        put(0, value);
        return 1;
    }
    if (value < 0x800) {
        put(0, 0xC0 | value >> 6);
        put(1, rest(0));
        return 2;
    }
    if (value < 0x10000) {
        put(0, 0xE0 | value >> 12);
        put(1, rest(6));
        put(2, rest(0));
        return 3;
    }
    put(0, 0xF0 | value >> 18);
    put(1, rest(12));
    put(2, rest(6));
    put(3, rest(0));
    return 4;
}

} // namespace detail

} // namespace akshara

#endif
