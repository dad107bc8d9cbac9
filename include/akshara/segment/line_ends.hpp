// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_LINE_ENDS_HPP
#define AKSHARA_SEGMENT_LINE_ENDS_HPP

#include <akshara/text/utf8.hpp>
#include <akshara/unicode/sentence_break.hpp>

namespace akshara::inline v0::detail {

/// ParaSep of UAX #29: LF, CR, U+0085, U+2028, U+2029. CR LF is one line end of two code points.
constexpr bool is_line_end(sentence_break unit) noexcept {
    return unit == sentence_break::lf || unit == sentence_break::cr || unit == sentence_break::sep;
}

/// Past the line end at `at`.
constexpr std::size_t past_line_end(std::string_view bytes, std::size_t at) noexcept {
    const decoded here = decode(bytes, at);
    at += here.size;
    return here.value == U'\r' && at < bytes.size() && bytes[at] == '\n' ? at + 1 : at;
}

/// Past white space within the line, which begins or goes on at `at`.
constexpr std::size_t past_spaces(std::string_view bytes, std::size_t at) noexcept {
    while (at < bytes.size()) {
        const decoded here = decode(bytes, at);
        if (sentence_break_of(here.value) != sentence_break::sp) break;
        at += here.size;
    }
    return at;
}

constexpr bool is_line_end_at(std::string_view bytes, std::size_t at) noexcept {
    return at < bytes.size() && is_line_end(sentence_break_of(decode(bytes, at).value));
}

/// Whether a line end ends at `at`.
constexpr bool is_line_start(std::string_view bytes, std::size_t at) noexcept {
    return at > 0 && is_line_end(sentence_break_of(decode_before(bytes, at).value));
}

/// Whether a line end begins with the byte at `at`, any byte of the text: a lead byte is one wherever it stands.
constexpr bool is_line_end_byte(std::string_view bytes, std::size_t at) noexcept {
    const unsigned char byte = byte_at(bytes, at);
    return byte == '\n' || byte == '\r' || ((byte == 0xC2 || byte == 0xE2) && is_line_end_at(bytes, at));
}

/// The first line end at or after `at`, or the text's end.
constexpr std::size_t find_line_end(std::string_view bytes, std::size_t at) noexcept {
    while (at < bytes.size() && !is_line_end_byte(bytes, at)) ++at;
    return at;
}

/// The start of the first line that holds more than white space, or the text's end; `at` is the start of a line.
constexpr std::size_t past_blank_lines(std::string_view bytes, std::size_t at) noexcept {
    while (at < bytes.size()) {
        const std::size_t end = past_spaces(bytes, at);
        if (end == bytes.size()) return end;
        if (!is_line_end_at(bytes, end)) return at;
        at = past_line_end(bytes, end);
    }
    return at;
}

} // namespace akshara::detail

#endif
