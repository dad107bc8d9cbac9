// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_PLACES_HPP
#define AKSHARA_NORMALIZE_LUCENE_PLACES_HPP

#include <akshara/normalize/lucene_letter.hpp>
#include <akshara/normalize/untouched_kernel.hpp>

namespace akshara::detail {

/// What blocks look up to find what Lucene changes: a bit for each letter that begins a row of the first pass, to be met in
/// a letter that goes on with it, and one above them for what the second pass does not leave as it is.
struct lucene_block_tables {
    static constexpr unsigned devanagari_groups = 0xFF;
    static constexpr class_table devanagari{0x0900, [](char32_t c) {
        const lucene_letter& letter = lucene_letter_of(c);
        return static_cast<unsigned char>(letter.begins | (letter.changes ? code_point_facts::acts_alone : 0));
    }};
    static constexpr class_table devanagari_next{0x0900, [](char32_t c) { return lucene_letter_of(c).goes_on_with; }};
    static constexpr class_table punctuation{0, [](char32_t c) { return static_cast<unsigned char>(lucene_entry_of(0x2000 + c % 64).folded == lucene_deleted); }};
    static constexpr bool acts_on_ascii_low = false;
    static constexpr bool acts_on_ascii_high = false;
};

/// Finds, from the first to the last, the places of a text where Lucene has something to do, and what is neither ASCII nor
/// Devanagari nor punctuation of U+2000 to U+203F, where it may have. Each byte is looked at once.
class lucene_places {
public:
    constexpr explicit lucene_places(kernel k) noexcept : kernel_(k) {}

    /// The first place at `from` or behind it, or the text's end. Always asked of the same text, and not before the last
    /// answer.
    constexpr std::size_t next(std::string_view bytes, std::size_t from) noexcept {
        for (;;) {
            if (from < block_.last) {
                const std::size_t first = block_.last - 64;
                const std::uint64_t stops = from > first ? block_.stops & (~std::uint64_t{0} << (from - first)) : block_.stops;
                if (stops != 0) return first + static_cast<std::size_t>(std::countr_zero(stops));
            }
            const std::size_t behind = block_.last + static_cast<std::size_t>(std::countr_one(block_.inside));
            if (from > behind) block_ = {from, 0, 0, 0};
            if (!find_block(bytes)) return look_at_each(bytes, from > block_.last ? from : block_.last);
        }
    }

private:
    constexpr bool find_block(std::string_view bytes) noexcept {
        if (std::is_constant_evaluated()) return false;
        return dispatch(kernel_, [&](auto k) { return untouched_kernel<k.value, lucene_block_tables>::find(bytes, block_); });
    }
    static constexpr std::size_t look_at_each(std::string_view bytes, std::size_t at) noexcept {
        unsigned char begun = 0; // by the letter before
        while (at < bytes.size()) {
            const decoded here = decode_indic(bytes, at);
            if (here.value - 0x0900 < 0x80) {
                const lucene_letter& letter = lucene_letter_of(here.value);
                if ((begun & letter.goes_on_with) != 0) return at - 3;
                if (letter.changes) return at;
                begun = letter.begins;
            } else {
                if (here.value >= 0x80 && (here.value - 0x2000 >= 64 || lucene_entry_of(here.value).folded == lucene_deleted)) return at;
                begun = 0;
            }
            at += here.size;
        }
        return at;
    }

    kernel kernel_;
    touched_block block_; ///< the last one that was looked at
};

} // namespace akshara::detail

#endif
