// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_RUN_HPP
#define AKSHARA_NORMALIZE_LUCENE_RUN_HPP

#include <akshara/normalize/lucene_letter.hpp>
#include <akshara/text/little_endian.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::detail {

/// Whether what stands at `at` may be deleted, or join what stands before it.
constexpr bool lucene_looks_back(std::string_view bytes, std::size_t at) noexcept {
    const lucene_entry here = lucene_entry_of(decode_indic(bytes, at).value);
    return here.folded == lucene_deleted || here.second != 0;
}

/// Both passes of Lucene over what no row of the first joins, straight from bytes to bytes and with few branches: every
/// ninth code point changes. Reads from `at`, where nothing looks back, and gives where it stopped: at the last code point
/// that it could have written, since what follows may be deleted and so its own.
template <class Sink>
constexpr std::size_t read_lucene_run(std::string_view bytes, std::size_t at, Sink& sink) {
    constexpr std::size_t virama = devanagari::virama - 0x0900;
    constexpr std::uint32_t na_bytes = 0xA8A4E0; // न
    char* to = sink.room(bytes.size() - at + 4);
    char* told = to; // the sink knows all before it
    char* last = to; // the last code point …
    std::size_t last_first = at; // … and where its source begins
    bool dropped = false;        // and whether something behind it was deleted
    lucene_letter before;
    while (bytes.size() - at > 3) {
        const std::uint32_t source = load_u32(bytes.data() + at);
        const std::uint32_t ascii = (source >> 7 & 1) - 1; // all bits, or none: words are short, and branches on them dear
        if ((ascii == 0) & ((source & 0xC0FEFF) != 0x80A4E0)) break;
        const std::size_t index = (ascii & lucene_letters::ascii) | (~ascii & ((source >> 2 & 0x40) | (source >> 16 & 0x3F)));
        const lucene_letter here = lucene_letters_of_devanagari.values[index];
        if (here.is_special_after(before)) {
            if (!here.is_deleted()) break;
            if (index == virama && at >= 3 && (load_u32(bytes.data() + at - 3) & 0xFFFFFF) == na_bytes)
                encode(devanagari::anusvara, last);
            dropped = true;
            at += 3;
        } else {
            if (dropped) {
                sink.wrote(static_cast<std::size_t>(last - told), last_first);
                sink.wrote(static_cast<std::size_t>(to - last), at);
                told = to;
                dropped = false;
            }
            last = to;
            last_first = at;
            store_u32(to, (source & ascii) | (here.bytes() & ~ascii));
            const std::size_t size = 3 - (ascii & 2);
            to += size;
            at += size;
        }
        before = here;
    }
    if (last != told) sink.wrote(static_cast<std::size_t>(last - told), last_first);
    return last_first;
}

} // namespace akshara::detail

#endif
