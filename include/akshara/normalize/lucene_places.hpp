// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_PLACES_HPP
#define AKSHARA_NORMALIZE_LUCENE_PLACES_HPP

#include <akshara/normalize/lucene_letter.hpp>
#include <akshara/normalize/touched_blocks.hpp>

namespace akshara::inline v0::detail {

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
    constexpr explicit lucene_places(kernel k) noexcept : blocks_(k) {}

    /// The first place at `from` or behind it, or the text's end. Always asked of the same text, and not before the last
    /// answer.
    constexpr std::size_t next(std::string_view bytes, std::size_t from) noexcept {
        const std::size_t stop = blocks_.next(bytes, from);
        return stop == blocks_.nowhere ? look_at_each(bytes, blocks_.left(from)) : stop;
    }

private:
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

    touched_blocks<lucene_block_tables> blocks_;
};

} // namespace akshara::detail

#endif
