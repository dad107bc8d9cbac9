// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_UTF8_OF_HPP
#define AKSHARA_TESTS_UTF8_OF_HPP

#include <string>
#include <string_view>

/// The UTF-8 of code points, by the text of the standard and not by the library.
inline std::string utf8_of(std::u32string_view code_points) {
    std::string bytes;
    const auto put = [&](char32_t byte) { bytes += static_cast<char>(static_cast<unsigned char>(byte)); };
    for (const char32_t c : code_points) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }
    return bytes;
}

#endif
