// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_TABLES_HPP
#define AKSHARA_NORMALIZE_LUCENE_TABLES_HPP

#include <akshara/unicode/devanagari.hpp>

#include <cstddef>

namespace akshara::inline v0::detail {

/// A row of IndicNormalizer: two or three code points and the one that they become.
struct lucene_row {
    char16_t was[3];
    char16_t now;
};

// Lucene 8, IndicNormalizer, its rows for Devanagari.
inline constexpr lucene_row lucene_rows[] = {
    {{0x0905, 0x093E, 0x0945}, 0x0911}, {{0x0905, 0x093E, 0x0946}, 0x0912}, {{0x0905, 0x093E, 0x0947}, 0x0913},
    {{0x0905, 0x093E, 0x0948}, 0x0914}, {{0x0905, 0x093E}, 0x0906}, {{0x0905, 0x0945}, 0x0972},
    {{0x0905, 0x0946}, 0x0904}, {{0x0905, 0x0949}, 0x0911}, {{0x0905, 0x094A}, 0x0912}, {{0x0905, 0x094B}, 0x0913},
    {{0x0905, 0x094C}, 0x0914}, {{0x0906, 0x0945}, 0x0911}, {{0x0906, 0x0946}, 0x0912}, {{0x0906, 0x0947}, 0x0913},
    {{0x0906, 0x0948}, 0x0914}, {{0x0909, 0x0941}, 0x090A}, {{0x090F, 0x0945}, 0x090D}, {{0x090F, 0x0946}, 0x090E},
    {{0x090F, 0x0947}, 0x0910}, {{0x0915, 0x093C}, 0x0958}, {{0x0916, 0x093C}, 0x0959}, {{0x0917, 0x093C}, 0x095A},
    {{0x091C, 0x093C}, 0x095B}, {{0x0921, 0x093C}, 0x095C}, {{0x0922, 0x093C}, 0x095D}, {{0x0928, 0x093C}, 0x0929},
    {{0x092B, 0x093C}, 0x095E}, {{0x092F, 0x093C}, 0x095F}, {{0x0930, 0x093C}, 0x0931}, {{0x0933, 0x093C}, 0x0934},
    {{0x093E, 0x0945}, 0x0949}, {{0x093E, 0x0946}, 0x094A}, {{0x093E, 0x0947}, 0x094B}, {{0x093E, 0x0948}, 0x094C},
};

// Lucene 8, HindiNormalizer, but for न् → ं: what each code point becomes, 0 where it is deleted.
inline constexpr char16_t lucene_folds[][2] = {
    {0x0901, 0x0902}, {0x093C, 0}, {0x0929, 0x0928}, {0x0931, 0x0930}, {0x0934, 0x0933}, {0x0958, 0x0915},
    {0x0959, 0x0916}, {0x095A, 0x0917}, {0x095B, 0x091C}, {0x095C, 0x0921}, {0x095D, 0x0922}, {0x095E, 0x092B},
    {0x095F, 0x092F}, {0x200C, 0}, {0x200D, 0}, {0x094D, 0}, {0x0945, 0x0947}, {0x0946, 0x0947}, {0x0949, 0x094B},
    {0x094A, 0x094B}, {0x090D, 0x090F}, {0x090E, 0x090F}, {0x0911, 0x0913}, {0x0912, 0x0913}, {0x0972, 0x0905},
    {0x0906, 0x0905}, {0x0908, 0x0907}, {0x090A, 0x0909}, {0x0960, 0x090B}, {0x0961, 0x090C}, {0x0910, 0x090F},
    {0x0914, 0x0913}, {0x0940, 0x093F}, {0x0942, 0x0941}, {0x0944, 0x0943}, {0x0963, 0x0962}, {0x0948, 0x0947},
    {0x094C, 0x094B},
};

/// What the two passes ask about a code point.
struct lucene_entry {
    char32_t folded = 0;        ///< what the second makes of it, or `lucene_deleted`
    unsigned char first = 0;    ///< its number among those that begin a row of the first
    unsigned char second = 0;   ///< its number among those that go on with one
};
inline constexpr char32_t lucene_deleted = 0x110001; // no code point: U+0000 stays
inline constexpr char32_t lucene_open = 1;       ///< in place of a composed code point: a third may follow
inline constexpr unsigned char lucene_a_aa = 1; ///< the number of अ + ा, which begins rows as one code point does

struct lucene_tables {
    static constexpr std::size_t most_firsts = 18, most_seconds = 12;

    lucene_entry entries[0x80] = {};
    char16_t firsts[most_firsts] = {}; ///< what stands alone if no row goes on
    char16_t composed[most_firsts][most_seconds] = {};

    consteval lucene_tables() {
        for (char32_t k = 0; k < 0x80; ++k) entries[k].folded = 0x0900 + k;
        for (const auto& fold : lucene_folds)
            if (fold[0] < 0x0980) entries[fold[0] - 0x0900].folded = fold[1] != 0 ? fold[1] : lucene_deleted;
        unsigned char last_first = lucene_a_aa, last_second = 0;
        for (const lucene_row& row : lucene_rows) {
            lucene_entry& first = entries[row.was[0] - 0x0900];
            if (first.first == 0) firsts[first.first = ++last_first] = row.was[0];
            for (std::size_t k = 1; k < 3 && row.was[k] != 0; ++k)
                if (lucene_entry& next = entries[row.was[k] - 0x0900]; next.second == 0) next.second = ++last_second;
        }
        for (const lucene_row& row : lucene_rows) {
            const std::size_t first = entries[row.was[0] - 0x0900].first, second = entries[row.was[1] - 0x0900].second;
            if (row.was[2] != 0) composed[lucene_a_aa][entries[row.was[2] - 0x0900].second] = row.now;
            else if (composed[first][second] == lucene_open) firsts[lucene_a_aa] = row.now;
            else composed[first][second] = row.now;
            if (row.was[2] != 0) composed[first][second] = lucene_open;
        }
    }
};
inline constexpr lucene_tables lucene_tables_of_devanagari{};

constexpr lucene_entry lucene_entry_of(char32_t c) noexcept {
    if (c - 0x0900 < 0x80) return lucene_tables_of_devanagari.entries[c - 0x0900];
    return {c == devanagari::zwnj || c == devanagari::zwj ? lucene_deleted : c, 0, 0};
}
/// What the first pass makes of the two, 0 if there is no such row.
constexpr char32_t lucene_composed(unsigned char first, unsigned char second) noexcept {
    return lucene_tables_of_devanagari.composed[first][second];
}
constexpr char32_t lucene_first_of(unsigned char first) noexcept { return lucene_tables_of_devanagari.firsts[first]; }

} // namespace akshara::detail

#endif
