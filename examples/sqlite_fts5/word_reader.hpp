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
/// part of the text in the form that the word stands in. In memory is a piece of the document, whatever its size. Linear.
template <class Form, class Work>
void for_each_word(std::string_view text, Work work, piece_sizes sizes = {}) {
    std::size_t at = 0, told = 0, size = sizes.usual; // the piece begins `at`, the words before `told` are done
    while (true) {
        std::size_t last = std::min(at + size, text.size());
        // Not inside a code point: of four bytes that follow each other one begins one, or is ill-formed by itself.
        for (int back = 0; back < 3 && last < text.size() && (text[last] & 0xC0) == 0x80; ++back) --last;
        const akshara::text_piece piece{text.substr(at, last - at), at};
        const akshara::normalized_text made = akshara::normalize(piece, Form{});

        std::optional<akshara::fragment> before, waiting; // the last word, which may go on behind the piece, and the one before
        for (const akshara::fragment word : made | akshara::word_runs) {
            if (word.span.first < told) {
                before = word;
                continue;
            }
            if (waiting) {
                if (!work(*waiting, made)) return;
                told = waiting->span.last;
                before = waiting;
            }
            waiting = word;
        }
        if (last == text.size()) {
            if (waiting) work(*waiting, made);
            return;
        }
        // The next piece begins with a word that is done: what comes is read after what stands before it.
        if (before && before->span.first > at) {
            at = before->span.first;
            size = sizes.usual;
        } else if (size < sizes.most) {
            size *= 2;
        } else if (waiting && waiting->span.first > at) {
            at = waiting->span.first;
            size = sizes.usual;
        } else {
            if (waiting && !work(*waiting, made)) return;
            at = told = last;
            size = sizes.usual;
        }
    }
}

#endif
