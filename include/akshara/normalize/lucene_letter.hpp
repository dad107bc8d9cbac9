// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_LETTER_HPP
#define AKSHARA_NORMALIZE_LUCENE_LETTER_HPP

#include <akshara/normalize/lucene_tables.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// What a run asks of a letter of Devanagari. Here a nukta goes on with no row of the first pass: it is deleted, and what a
/// letter makes with it folds to that letter.
struct lucene_letter {
    char bytes[3] = {};             ///< what the second pass makes of it
    bool is_deleted = false;        ///< … or it makes nothing
    bool changes = false;           ///< either way it does not stay
    unsigned char begins = 0;       ///< those that begin a row of the first pass have a bit each
    unsigned char goes_on_with = 0; ///< … and here are the bits of those whose row it goes on with
};

struct lucene_letters {
    lucene_letter values[0x80] = {};

    consteval lucene_letters() {
        for (char32_t k = 0; k < 0x80; ++k) {
            const char32_t folded = lucene_entry_of(0x0900 + k).folded;
            values[k].is_deleted = folded == lucene_deleted;
            values[k].changes = folded != 0x0900 + k;
            encode(values[k].is_deleted ? 0x0900 + k : folded, values[k].bytes);
        }
        unsigned char next = 1;
        for (const lucene_row& row : lucene_rows) {
            if (row.was[1] == devanagari::nukta) continue;
            unsigned char& its = values[row.was[0] - 0x0900].begins;
            if (its == 0) {
                its = next;
                next = static_cast<unsigned char>(2 * next);
            }
            values[row.was[1] - 0x0900].goes_on_with |= its;
        }
    }
};
inline constexpr lucene_letters lucene_letters_of_devanagari{};

constexpr const lucene_letter& lucene_letter_of(char32_t c) noexcept { return lucene_letters_of_devanagari.values[c - 0x0900]; }

} // namespace akshara::detail

#endif
