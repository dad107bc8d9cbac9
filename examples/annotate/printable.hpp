// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_PRINTABLE_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_PRINTABLE_HPP

#include <akshara/segment.hpp>
#include <akshara/text.hpp>

#include <string>
#include <utility>

/// The text on one line, as a terminal may be given it: white space and controls as one space, ill-formed bytes as
/// U+FFFD.
inline std::string printable(std::string_view text) {
    std::string line;
    bool after_space = false;
    for (const akshara::code_point c : akshara::source(text) | akshara::code_points) {
        if (c.value <= U' ' || (c.value >= 0x7F && c.value <= 0xA0)) {
            after_space = true;
            continue;
        }
        if (std::exchange(after_space, false) && !line.empty()) line += ' ';
        line += c.value == akshara::replacement_character ? "\uFFFD" : text.substr(c.span.first, c.span.size());
    }
    return line;
}

/// The same broken into lines of at most `width` clusters where it has spaces, each line indented.
inline std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    const std::string line = printable(text) + ' ';
    std::string lines;
    std::size_t column = 0;
    for (std::size_t first = 0, last = 0; first < line.size(); first = last + 1) {
        last = line.find(' ', first);
        const std::string_view word = std::string_view(line).substr(first, last - first);
        const std::size_t size = count(akshara::source(word) | akshara::graphemes);
        const bool fits = column != 0 && column + 1 + size <= width;
        if (!fits && column != 0) lines += '\n';
        lines.append(fits ? 1 : indent, ' ');
        lines += word;
        column = fits ? column + 1 + size : size;
    }
    return lines + '\n';
}

#endif
