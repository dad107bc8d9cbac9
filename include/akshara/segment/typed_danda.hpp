// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_TYPED_DANDA_HPP
#define AKSHARA_SEGMENT_TYPED_DANDA_HPP

#include <akshara/segment/line_ends.hpp>
#include <akshara/unicode/closing_mark.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Whether the pipe at `at` stands as a danda does: after Devanagari, with one space between at the most, and before a
/// space, a closing mark or the line's end.
constexpr bool stands_as_danda(std::string_view bytes, std::size_t at) noexcept {
    const auto is_space = [](char32_t c) { return sentence_break_of(c) == sentence_break::sp; };
    if (at == 0) return false;
    const decoded beside = decode_before(bytes, at);
    const std::size_t before = is_space(beside.value) ? at - beside.size : at;
    if (before == 0 || !devanagari::is_devanagari(decode_before(bytes, before).value)) return false;

    if (at + 1 == bytes.size() || is_line_end_at(bytes, at + 1)) return true;
    const char32_t after = decode(bytes, at + 1).value;
    return is_space(after) || is_closing_mark(after);
}

} // namespace detail

/// Whether the pipe at `at` is typed for a danda: it stands as one, and so does every other pipe of its line, as far as
/// 256 bytes either way. In क|ख, |क| and the rows of tables none is. O(1).
[[nodiscard]] constexpr bool is_typed_danda(std::string_view bytes, std::size_t at) noexcept {
    constexpr std::size_t reach = 256;
    const auto is_other_pipe = [&](std::size_t k) { return bytes[k] == '|' && !detail::stands_as_danda(bytes, k); };

    if (!detail::stands_as_danda(bytes, at)) return false;
    for (std::size_t k = at; k > 0 && at - k < reach && !detail::is_line_end_byte(bytes, k - 1); --k)
        if (is_other_pipe(k - 1)) return false;
    for (std::size_t k = at + 1; k < bytes.size() && k - at <= reach && !detail::is_line_end_byte(bytes, k); ++k)
        if (is_other_pipe(k)) return false;
    return true;
}

} // namespace akshara

#endif
