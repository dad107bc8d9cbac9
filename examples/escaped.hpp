// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ESCAPED_HPP
#define AKSHARA_EXAMPLES_ESCAPED_HPP

#include <akshara/text.hpp>

#include <string>
#include <string_view>

/// Whether a reader would not see it, or not see which one it is: controls, joiners, marks of direction, odd spaces.
constexpr bool is_unseen(char32_t c) {
    return c < U' ' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

/// A number in upper hexadecimal digits.
inline std::string hexadecimal(unsigned number, std::size_t digits) {
    std::string written(digits, '0');
    for (std::size_t k = digits; k > 0; number >>= 4) written[--k] = "0123456789ABCDEF"[number & 15];
    return written;
}

/// The text on one line, as JSON has it inside its quotation marks: \t, \n, \r, \\, and \u200D for what is not seen.
/// `byte` writes each ill-formed one.
template <class Byte>
std::string escaped(std::string_view text, Byte byte) {
    std::string made;
    for (const akshara::code_point c : text | akshara::code_points) {
        const std::string_view bytes = text.substr(c.span.first, c.span.size());
        if (c.value == U'\t') made += "\\t";
        else if (c.value == U'\n') made += "\\n";
        else if (c.value == U'\r') made += "\\r";
        else if (c.value == U'\\') made += "\\\\";
        else if (is_unseen(c.value)) made += "\\u" + hexadecimal(static_cast<unsigned>(c.value), 4);
        else if (!akshara::is_well_formed(bytes)) made += byte(bytes);
        else made += bytes;
    }
    return made;
}

/// A field of a tab-separated row: an ill-formed byte is \xE0.
inline std::string tab_field(std::string_view text) {
    return escaped(text, [](std::string_view bytes) {
        std::string made;
        for (const char each : bytes) made += "\\x" + hexadecimal(static_cast<unsigned char>(each), 2);
        return made;
    });
}

/// A string of JSON; ill-formed bytes are U+FFFD.
inline std::string json_string(std::string_view text) {
    std::string made = "\"";
    for (const char each : escaped(text, [](std::string_view) { return "\uFFFD"; })) {
        if (each == '"') made += '\\';
        made += each;
    }
    return made + '"';
}

#endif
