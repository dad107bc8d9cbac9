// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_KEY_HPP
#define AKSHARA_PHRASE_WORD_KEY_HPP

#include <akshara/text/little_endian.hpp>

#include <string_view>

namespace akshara::detail {

/// So many bytes at `at`, eight at most, as a number: the first is the lowest.
constexpr std::uint64_t load_up_to_8(std::string_view bytes, std::size_t at, std::size_t size) noexcept {
    std::uint64_t value = 0;
    for (std::size_t k = size; k-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + k]);
    return value;
}

constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ h >> 32) * 0xD6E8FEB86659FD93;
    return h ^ h >> 32;
}

/// A number made of a word's first eight bytes, its last eight and its size. Words have all lengths, so no branch asks for
/// one. Not unique (पिथोरागढ, पिथौरागढ): whoever goes by it still compares. The word is not empty; no byte outside `bytes` is
/// read.
constexpr std::uint64_t word_key(std::string_view bytes, std::size_t first, std::size_t last) noexcept {
    const std::size_t size = last - first;
    const std::size_t others = size < 8 ? 64 - 8 * size : 0; // bits of a load that are not the word's
    std::uint64_t head = 0, tail = 0;
    if (first + 8 <= bytes.size() && last >= 8) [[likely]] {
        head = load_u64(bytes.data() + first) << others;
        tail = load_u64(bytes.data() + last - 8) >> others << others;
    } else { // a short word at the text's edge
        head = tail = load_up_to_8(bytes, first, size) << others;
    }
    const std::uint64_t sum = head * 0x9E3779B97F4A7C15 + (tail + size) * 0xD6E8FEB86659FD93;
    return (sum ^ sum >> 32) * 0xD6E8FEB86659FD93;
}
constexpr std::uint64_t word_key(std::string_view word) noexcept { return word_key(word, 0, word.size()); }

/// A number made of all of a word's bytes; `key` is its `word_key`. O(word).
constexpr std::uint64_t word_hash(std::string_view word, std::uint64_t key) noexcept {
    for (std::size_t at = 8; at + 8 < word.size(); at += 8) key = mix(key ^ load_u64(word.data() + at));
    return key;
}

} // namespace akshara::detail

#endif
