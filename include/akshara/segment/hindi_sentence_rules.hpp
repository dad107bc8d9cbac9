// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_HINDI_SENTENCE_RULES_HPP
#define AKSHARA_SEGMENT_HINDI_SENTENCE_RULES_HPP

#include <akshara/segment/full_stops.hpp>
#include <akshara/segment/typed_danda.hpp>

namespace akshara::inline v0::detail {

constexpr bool is_opening_mark(char32_t c) noexcept {
    return std::u32string_view(U"([{“‘„‚«‹").find(c) != std::u32string_view::npos;
}

/// Whether `c` is an opening mark right before a word or another such mark, as in है।“मैं and है।[{.
constexpr bool opens_word(std::string_view bytes, std::size_t at, char32_t c) noexcept {
    const std::size_t next = at + decode(bytes, at).size;
    if (!is_opening_mark(c) || next == bytes.size()) return false;
    const char32_t after = decode(bytes, next).value;
    return is_word_start(after) || is_opening_mark(after);
}

// An ellipsis goes with the terminator before it, as closing marks do, and ends nothing itself.
inline constexpr sentence_break with_terminator = sentence_break::close;

/// The classes that `c` may have by Hindi's rules, a set of bits.
constexpr unsigned hindi_sentence_breaks(char32_t c) noexcept {
    const auto bits = [](auto... units) { return ((1u << static_cast<unsigned>(units)) | ...); };
    const sentence_break unit = sentence_break_of(c);
    if (c == U'.') return bits(unit, with_terminator, sentence_break::other);
    if (c == U'…') return bits(with_terminator);
    if (c == U'|') return bits(unit, sentence_break::s_term);
    return unit == sentence_break::close ? bits(unit, sentence_break::other) : bits(unit);
}

/// The rules for Hindi are those of UAX #29 over other classes: this is the class of the code point `c` at `at`.
constexpr sentence_break hindi_sentence_break_at(std::string_view bytes, std::size_t at, char32_t c) noexcept {
    const sentence_break unit = sentence_break_of(c);
    switch (unit) {
    case sentence_break::a_term: {
        const full_stop stop = c == U'.' ? full_stop_at(bytes, at) : full_stop::ends;
        if (stop == full_stop::ellipsis) return with_terminator;
        return stop == full_stop::ends ? unit : sentence_break::other;
    }
    case sentence_break::close: return opens_word(bytes, at, c) ? sentence_break::other : unit;
    case sentence_break::other:
        if (c == U'…') return with_terminator;
        return c == U'|' && is_typed_danda(bytes, at) ? sentence_break::s_term : unit;
    default: return unit;
    }
}

/// Whether the code point `c` at `at` ends a sentence before a line end; an ellipsis and an abbreviation like रु. may.
constexpr bool hindi_ends_line_at(std::string_view bytes, std::size_t at, char32_t c) noexcept {
    if (c == U'.') return full_stop_at(bytes, at) != full_stop::never_ends;
    const sentence_break unit = hindi_sentence_break_at(bytes, at, c);
    return c == U'…' || unit == sentence_break::a_term || unit == sentence_break::s_term;
}

} // namespace akshara::detail

#endif
