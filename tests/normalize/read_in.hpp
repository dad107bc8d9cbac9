// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_NORMALIZE_READ_IN_HPP
#define AKSHARA_TESTS_NORMALIZE_READ_IN_HPP

#include <akshara/normalize/normalize_stream.hpp>
#include <akshara/normalize/normalized.hpp>

#include "utf8_of.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The bytes of a form, read lazily.
template <akshara::step Form>
std::string read_in(std::string_view text, Form form) {
    std::string made;
    for (const akshara::code_point c : text | akshara::normalized(form)) made += utf8_of(std::u32string(1, c.value));
    return made;
}

/// Whether a form reads as these code points, for static_assert.
template <akshara::step Form>
constexpr bool reads(std::string_view text, Form form, std::u32string_view expected) {
    std::size_t k = 0;
    for (const akshara::code_point c : text | akshara::normalized(form))
        if (k == expected.size() || c.value != expected[k++]) return false;
    return k == expected.size();
}

/// What a stream gave: the bytes, and where the source of each of its code points ends.
struct streamed_text {
    std::string bytes;
    std::vector<std::size_t> ends;
    bool tiles = true; ///< whether each fragment begins where the one before ended

    friend bool operator==(const streamed_text&, const streamed_text&) = default;
};

/// A text that comes in these chunks, brought into a form.
template <akshara::step Form>
streamed_text streamed(const std::vector<std::string_view>& chunks, Form form) {
    streamed_text made;
    std::size_t last = 0;
    akshara::normalize_stream stream(form);
    const auto sink = [&](akshara::fragment f) {
        made.bytes += f.text;
        made.tiles = made.tiles && f.span.first == last && f.span.last >= last;
        last = f.span.last;
        // Of a stretch that was copied each code point has its own bytes, of others there is one.
        for (std::size_t at = 0; at < f.text.size();) {
            at += akshara::detail::decode(f.text, at).size;
            made.ends.push_back(at == f.text.size() ? f.span.last : f.span.first + at);
        }
    };
    for (const std::string_view chunk : chunks) stream.read(chunk, sink);
    stream.finish(sink);
    return made;
}

/// The same text in chunks of `size` bytes.
inline std::vector<std::string_view> chunks_of(std::size_t size, std::string_view text) {
    std::vector<std::string_view> chunks;
    for (; !text.empty(); text.remove_prefix(chunks.back().size())) chunks.push_back(text.substr(0, size));
    return chunks;
}

#endif
