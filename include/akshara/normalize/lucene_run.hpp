// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_RUN_HPP
#define AKSHARA_NORMALIZE_LUCENE_RUN_HPP

#include <akshara/normalize/lucene_places.hpp>
#include <akshara/normalize/untouched.hpp>

namespace akshara::inline v0::detail {

/// Whether what stands at `at` is deleted, or may join what stands before it.
constexpr bool lucene_looks_back(std::string_view bytes, std::size_t at) noexcept {
    const lucene_entry here = lucene_entry_of(decode_indic(bytes, at).value);
    return here.folded == lucene_deleted || here.second != 0;
}
/// The end of what is deleted from `at` on.
constexpr std::size_t lucene_deleted_last(std::string_view bytes, std::size_t at) noexcept {
    while (at < bytes.size() && lucene_entry_of(decode_indic(bytes, at).value).folded == lucene_deleted) at += 3;
    return at;
}

/// Copies [first, last) of a text to where there is room for the text's rest: mostly a few letters, for which a call of
/// `memcpy` would be dear.
constexpr char* copy_few(std::string_view bytes, std::size_t first, std::size_t last, char* to) noexcept {
    constexpr std::size_t at_once = 32;
    const std::size_t size = last - first;
    const char* const from = bytes.data() + first;
    if (std::is_constant_evaluated() || bytes.size() - last < at_once) {
        std::char_traits<char>::copy(to, from, size);
    } else {
        for (std::size_t k = 0; k < size; k += at_once) std::memcpy(to + k, from + k, at_once);
    }
    return to + size;
}

/// Whether a row of the first pass may join the letter with what stands at `next`.
constexpr bool lucene_joins(const lucene_letter& letter, std::string_view bytes, std::size_t next) noexcept {
    if (letter.begins == 0 || next == bytes.size()) return false;
    const char32_t c = decode_indic(bytes, next).value;
    return c - 0x0900 < 0x80 && (lucene_letter_of(c).goes_on_with & letter.begins) != 0;
}

/// Both passes of Lucene over what no row of the first joins, straight from bytes to bytes: copies all but what the second
/// pass changes. Reads from `at`, where nothing looks back, and gives where it stopped: at the text's end, at a letter that
/// begins a row, or at ill-formed bytes.
template <class Sink>
constexpr std::size_t read_lucene_run(std::string_view bytes, std::size_t at, Sink& sink, kernel k) {
    const std::size_t first = at;
    lucene_places places(k);
    char* to = sink.room(bytes.size() - at);
    char* told = to; // the sink knows all before it
    for (std::size_t from = at;; from = at) {
        const std::size_t stop = places.next(bytes, from);
        to = copy_few(bytes, at, stop, to);
        at = stop;
        if (at == bytes.size()) break;

        const decoded here = decode_indic(bytes, at);
        if (here.value - 0x0900 < 0x80) {
            const lucene_letter& letter = lucene_letter_of(here.value);
            if (!letter.changes || lucene_joins(letter, bytes, at + 3)) break;
            if (!letter.is_deleted) {
                to = std::char_traits<char>::copy(to, letter.bytes, 3) + 3;
                at += 3;
                continue;
            }
        } else if (lucene_entry_of(here.value).folded != lucene_deleted) {
            if (!here.well_formed) break;
            to = std::char_traits<char>::copy(to, bytes.data() + at, here.size) + here.size;
            at += here.size;
            continue;
        }

        // What is deleted belongs to the code point before, which is as large here as in the source.
        const std::size_t last_first = code_point_before(bytes, first, stop);
        const std::size_t size = stop - last_first;
        if (here.value == devanagari::virama && decode_indic(bytes, last_first).value == U'न') encode(devanagari::anusvara, to - size);
        at = lucene_deleted_last(bytes, stop);
        sink.wrote(static_cast<std::size_t>(to - told) - size, last_first);
        sink.wrote(size, at);
        told = to;
    }
    if (to != told) sink.wrote(static_cast<std::size_t>(to - told), at);
    return at;
}

} // namespace akshara::detail

#endif
