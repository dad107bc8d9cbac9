// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_LETTER_HPP
#define AKSHARA_NORMALIZE_LUCENE_LETTER_HPP

#include <akshara/normalize/lucene_tables.hpp>

#include <cstdint>

namespace akshara::detail {

/// What becomes of a letter of Devanagari, in one word: the three bytes that it is then, lowest first; above them which rows
/// of the first pass it begins, a bit each, and which it goes on with. A nukta is no such row here: it is deleted, and
/// what a letter makes with it folds to the letter. What is deleted "goes on" with all there is.
class lucene_letter {
public:
    static constexpr std::uint64_t begins_any = std::uint64_t{1} << 39;

    constexpr lucene_letter() = default;
    constexpr lucene_letter(char32_t now, unsigned begins, unsigned goes_on, bool deleted) noexcept
        : word_((0xE0 | (0x80 | (now >> 6 & 0x3F)) << 8 | (0x80 | (now & 0x3F)) << 16) | std::uint64_t{begins} << 32 | begins_any
                | std::uint64_t{goes_on | (deleted ? 0x80u : 0u)} << 40) {}

    [[nodiscard]] constexpr std::uint32_t bytes() const noexcept { return static_cast<std::uint32_t>(word_); }
    [[nodiscard]] constexpr bool is_deleted() const noexcept { return (word_ >> 47 & 1) != 0; }
    /// Whether it is deleted, or may be joined with the one before.
    [[nodiscard]] constexpr bool is_special_after(lucene_letter before) const noexcept { return (before.word_ << 8 & word_ & std::uint64_t{0xFF} << 40) != 0; }

private:
    std::uint64_t word_ = begins_any;
};

struct lucene_letters {
    static constexpr std::size_t ascii = 0x80; ///< the place of all that is one byte

    lucene_letter values[0x81] = {};

    consteval lucene_letters() {
        constexpr char32_t firsts[] = {0x0905, 0x0906, 0x0909, 0x090F, 0x093E};
        for (char32_t c = 0x0900; c < 0x0980; ++c) {
            unsigned begins = 0, goes_on = 0;
            for (const lucene_row& row : lucene_rows)
                for (unsigned k = 0; k < 5; ++k) {
                    if (row.was[0] != firsts[k]) continue;
                    if (row.was[0] == c) begins |= 1u << k;
                    if (row.was[1] == c) goes_on |= 1u << k;
                }
            const char32_t folded = lucene_entry_of(c).folded;
            values[c - 0x0900] = {folded, begins, goes_on, folded == lucene_deleted};
        }
    }
};
inline constexpr lucene_letters lucene_letters_of_devanagari{};

} // namespace akshara::detail

#endif
