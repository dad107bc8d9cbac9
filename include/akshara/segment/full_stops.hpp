// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_FULL_STOPS_HPP
#define AKSHARA_SEGMENT_FULL_STOPS_HPP

#include <akshara/segment/abbreviations.hpp>
#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/sentence_break.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0 {

/// What a full stop does where it stands.
enum class full_stop : unsigned char {
    ends,       ///< ends a sentence, as far as UAX #29 lets it: है. कहा.
    never_ends, ///< belongs to a title, an initial or a section number: डॉ. बी.जे.पी. २.१.
    may_end,    ///< belongs to an abbreviation that ends a sentence before a line end only: रु.
    ellipsis,   ///< one of three or more: ends a sentence before a line end only
};

namespace detail {

constexpr bool is_full_stop_at(std::string_view bytes, std::size_t at) noexcept {
    return at < bytes.size() && bytes[at] == '.';
}

/// One of three or more in a row.
constexpr bool is_in_ellipsis(std::string_view bytes, std::size_t at) noexcept {
    const bool before = at > 0 && is_full_stop_at(bytes, at - 1);
    const bool after = is_full_stop_at(bytes, at + 1);
    const bool two_before = before && at > 1 && is_full_stop_at(bytes, at - 2);
    const bool two_after = after && is_full_stop_at(bytes, at + 2);
    return (before && after) || two_before || two_after;
}

/// The second stop of २.१. or a later one. O(digits before it).
constexpr bool ends_section_number(std::string_view bytes, std::size_t at) noexcept {
    const auto ends_in_digit = [&](std::size_t end) {
        return end > 0 && sentence_break_of(decode_before(bytes, end).value) == sentence_break::numeric;
    };
    std::size_t first = at;
    while (ends_in_digit(first)) first -= decode_before(bytes, first).size;
    return first != at && first > 0 && is_full_stop_at(bytes, first - 1) && ends_in_digit(first - 1);
}

/// What words beside a full stop are made of here: no digits, so that रु. is found in 500रु. too.
constexpr bool is_in_abbreviation(char32_t c) noexcept {
    return is_word_character(c) && word_class_of(c) != word_class::number;
}

/// The word that ends at `at`.
constexpr std::string_view word_before(std::string_view bytes, std::size_t at) noexcept {
    std::size_t first = at;
    while (first > 0) {
        const decoded before = decode_before(bytes, first);
        if (!is_in_abbreviation(before.value)) break;
        first -= before.size;
    }
    return bytes.substr(first, at - first);
}

/// The word that begins at `at`.
constexpr std::string_view word_after(std::string_view bytes, std::size_t at) noexcept {
    std::size_t last = at;
    while (last < bytes.size()) {
        const decoded next = decode(bytes, last);
        if (!is_in_abbreviation(next.value)) break;
        last += next.size;
    }
    return bytes.substr(at, last - at);
}

/// What initials are made of: one akshara, a Latin letter's name, or the letter itself.
constexpr bool is_initial(std::string_view word) noexcept {
    if (word.empty()) return false;
    const abbreviation known = abbreviation_of(word);
    if (known == abbreviation::letter || known == abbreviation::letter_word) return true;
    const char32_t first = decode(word, 0).value;
    if (first < 0x80) return word.size() == 1;
    return devanagari::is_devanagari_letter_or_sign(first) && grapheme_end(word, 0) == word.size();
}

/// Whether the initial `word` before the stop at `at` has another glued to it, with its own stop: उ.प्र. बी.जे.पी.
constexpr bool is_glued_initial(std::string_view bytes, std::size_t at, std::string_view word) noexcept {
    const std::size_t first = at - word.size();
    if (first > 0 && is_full_stop_at(bytes, first - 1) && is_initial(word_before(bytes, first - 1))) return true;
    const std::string_view next = word_after(bytes, at + 1);
    return is_initial(next) && is_full_stop_at(bytes, at + 1 + next.size());
}

/// Whether the word comes after an initial of its own stop and a space: the पी. of वी. पी. सिंह.
constexpr bool follows_initial(std::string_view bytes, std::size_t first) noexcept {
    if (first < 2 || bytes[first - 1] != ' ' || bytes[first - 2] != '.') return false;
    return abbreviation_of(word_before(bytes, first - 2)) == abbreviation::letter;
}

} // namespace detail

/// What the full stop at `at` does, by the words beside it. O(their size).
[[nodiscard]] constexpr full_stop full_stop_at(std::string_view bytes, std::size_t at) noexcept {
    if (detail::is_in_ellipsis(bytes, at)) return full_stop::ellipsis;
    if (detail::ends_section_number(bytes, at)) return full_stop::never_ends;

    const std::string_view word = detail::word_before(bytes, at);
    if (detail::is_initial(word) && detail::is_glued_initial(bytes, at, word)) return full_stop::never_ends;
    switch (abbreviation_of(word)) {
    case abbreviation::never_ends:
    case abbreviation::letter: return full_stop::never_ends;
    case abbreviation::may_end: return full_stop::may_end;
    case abbreviation::letter_word:
        return detail::follows_initial(bytes, at - word.size()) ? full_stop::never_ends : full_stop::ends;
    default: return full_stop::ends;
    }
}

} // namespace akshara

#endif
