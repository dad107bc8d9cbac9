// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SENTENCE_UNITS_HPP
#define AKSHARA_SEGMENT_SENTENCE_UNITS_HPP

#include <akshara/segment/hindi_sentence_rules.hpp>
#include <akshara/segment/plain_sentence_rules.hpp>
#include <akshara/segment/sentence_options.hpp>
#include <akshara/segment/wrapped_lines.hpp>

namespace akshara::inline v0::detail {

/// The classes that sentence boundaries are found by.
struct sentence_units {
    using rules = plain_sentence_rules;

    sentence_options options;

    /// The classes that `c` may have, by one option or another and wherever it stands, a set of bits.
    static constexpr unsigned possible(char32_t c) noexcept {
        const auto bit = [](sentence_break unit) { return 1u << static_cast<unsigned>(unit); };
        const sentence_break unit = sentence_break_of(c);
        const unsigned here = bit(unit) | hindi_sentence_breaks(c);
        return is_line_end(unit) ? here | bit(sentence_break::sp) : here;
    }

    /// The class of the code point `c` at `at`.
    constexpr sentence_break at(std::string_view bytes, std::size_t at, char32_t c) const noexcept {
        const sentence_break unit = within_line(bytes, at, c);
        if (options.line_ends == sentence_line_ends::end || !is_line_end(unit)) return unit;
        const auto is_terminator = [&](std::size_t where, char32_t last) { return ends_line(bytes, where, last); };
        return wraps_line(bytes, at, is_terminator) ? sentence_break::sp : unit;
    }

private:
    constexpr sentence_break within_line(std::string_view bytes, std::size_t at, char32_t c) const noexcept {
        if (options.rules == sentence_rules::hindi) return hindi_sentence_break_at(bytes, at, c);
        return sentence_break_of(c);
    }
    constexpr bool ends_line(std::string_view bytes, std::size_t at, char32_t c) const noexcept {
        if (options.rules == sentence_rules::hindi) return hindi_ends_line_at(bytes, at, c);
        const sentence_break unit = sentence_break_of(c);
        return unit == sentence_break::a_term || unit == sentence_break::s_term;
    }
};

} // namespace akshara::detail

#endif
