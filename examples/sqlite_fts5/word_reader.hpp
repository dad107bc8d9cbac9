// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SQLITE_FTS5_WORD_READER_HPP
#define AKSHARA_EXAMPLES_SQLITE_FTS5_WORD_READER_HPP

#include <akshara/normalize/normalize.hpp>
#include <akshara/segment/word_runs.hpp>
#include <akshara/text/text_piece.hpp>

#include <algorithm>
#include <optional>

/// How much of a document is in a form at a time: `usual` bytes, and so many more as a long word asks for, but no more than
/// `most`. A longer word is cut; of a word FTS5 keeps 32768 bytes.
struct piece_sizes {
    std::size_t usual = std::size_t{1} << 16;
    std::size_t most = std::size_t{1} << 20;
};

/// Calls `work(word, made)` with each of the word runs of `normalize(text, Form{})` as long as it says true; `made` is the
/// part of the text in the form that the word stands in. In memory is a piece of the document, whatever its size: the next
/// one begins where the last word of this one does, for that may go on. Linear.
template <class Form, class Work>
void for_each_word(std::string_view text, Work work, piece_sizes sizes = {}) {
    std::size_t size = sizes.usual;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t last = std::min(at + size, text.size());
        // Not inside a code point: of four bytes that follow each other one begins one, or is ill-formed by itself.
        for (int back = 0; back < 3 && last < text.size() && last > at + 1 && (text[last] & 0xC0) == 0x80; ++back) --last;
        const akshara::text_piece piece{text.substr(at, last - at), at};
        const akshara::normalized_text made = akshara::normalize(piece, Form{});

        std::optional<akshara::fragment> waiting;
        bool any = false;
        for (const akshara::fragment word : made | akshara::word_runs) {
            if (waiting) {
                any = true;
                if (!work(*waiting, made)) return;
            }
            waiting = word;
        }
        if (waiting && last < text.size()) {
            if (waiting->span.first > at) {
                last = waiting->span.first;
                waiting.reset();
            } else if (!any && size < sizes.most) {
                size *= 2;
                continue;
            }
        }
        if (waiting && !work(*waiting, made)) return;
        at = last;
        size = sizes.usual;
    }
}

#endif
