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
        unsigned begins[0x80] = {}, goes_on[0x80] = {};
        unsigned next = 1;
        for (const lucene_row& row : lucene_rows) {
            if (row.was[1] == devanagari::nukta) continue;
            unsigned& its = begins[row.was[0] - 0x0900];
            if (its == 0) {
                its = next;
                next *= 2;
            }
            goes_on[row.was[1] - 0x0900] |= its;
        }
        for (unsigned k = 0; k < 0x80; ++k) {
            const char32_t folded = lucene_entry_of(0x0900 + k).folded;
            values[k] = {folded, begins[k], goes_on[k], folded == lucene_deleted};
        }
    }
};
inline constexpr lucene_letters lucene_letters_of_devanagari{};

} // namespace akshara::detail

#endif
