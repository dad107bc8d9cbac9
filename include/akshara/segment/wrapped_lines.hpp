// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WRAPPED_LINES_HPP
#define AKSHARA_SEGMENT_WRAPPED_LINES_HPP

#include <akshara/segment/line_ends.hpp>

namespace akshara::inline v0::detail {

/// Where the last code point begins that is neither white space nor a closing mark, of those before the line end at `at`;
/// `at` itself when the line has none.
constexpr std::size_t last_of_line(std::string_view bytes, std::size_t at) noexcept {
    std::size_t last = at;
    while (last > 0) {
        const decoded before = decode_before(bytes, last);
        const sentence_break unit = sentence_break_of(before.value);
        if (is_line_end(unit)) break;
        last -= before.size;
        const bool skipped = unit == sentence_break::sp || unit == sentence_break::close;
        if (!skipped && unit != sentence_break::extend && unit != sentence_break::format) return last;
    }
    return at;
}

/// Whether the line end at `at` breaks a sentence into lines and does not end it: no blank line stands before or after
/// it, and the line does not end in a terminator, as `is_terminator(where, code point)` knows them.
template <class IsTerminator>
constexpr bool wraps_line(std::string_view bytes, std::size_t at, IsTerminator is_terminator) noexcept {
    constexpr char32_t paragraph_separator = 0x2029;
    if (decode(bytes, at).value == paragraph_separator) return false;
    if (at > 0 && bytes[at - 1] == '\r' && bytes[at] == '\n') --at; // both halves of CR LF alike

    const std::size_t next = past_line_end(bytes, at);
    if (is_line_end_at(bytes, past_spaces(bytes, next))) return false;
    const std::size_t last = last_of_line(bytes, at);
    return last != at && !is_terminator(last, decode(bytes, last).value);
}

} // namespace akshara::detail

#endif
