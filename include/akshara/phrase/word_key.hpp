// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_KEY_HPP
#define AKSHARA_PHRASE_WORD_KEY_HPP

#include <akshara/text/little_endian.hpp>

#include <string_view>

namespace akshara::inline v0::detail {

/// So many bytes at `at`, eight at most, as a number: the first is the lowest.
constexpr std::uint64_t load_up_to_8(std::string_view bytes, std::size_t at, std::size_t size) noexcept {
    std::uint64_t value = 0;
    for (std::size_t k = size; k-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + k]);
    return value;
}

// Odd numbers with half their bits set, at random: a product has every bit of a number in its upper half. A saved block
// depends on them.
inline constexpr std::uint64_t first_factor = 0x9E3779B97F4A7C15;
inline constexpr std::uint64_t second_factor = 0xD6E8FEB86659FD93;
inline constexpr std::uint64_t third_factor = 0xC2B2AE3D27D4EB4F;

constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ h >> 32) * second_factor;
    return h ^ h >> 32;
}

/// The key of a word of these eight first and last bytes, both over the same ones where it is shorter.
constexpr std::uint64_t word_key_of(std::uint64_t head, std::uint64_t tail, std::size_t size) noexcept {
    const std::uint64_t sum = head * first_factor + (tail + size) * second_factor;
    return (sum ^ sum >> 32) * second_factor;
}
/// Of a load's bits those that are not a word's of this size. Of a choice by size compilers make a branch.
constexpr unsigned other_bits(std::size_t size) noexcept {
    const std::uint64_t beyond = std::uint64_t{size} - 8;
    return static_cast<unsigned>((0 - 8 * beyond) & (0 - (beyond >> 63)));
}

/// A number made of a word's first eight bytes, its last eight and its size. Words have all lengths, so no branch asks for
/// one. Not unique (पिथोरागढ, पिथौरागढ): whoever goes by it still compares. The word is not empty; eight bytes can be read
/// before its end and behind its start.
constexpr std::uint64_t inner_word_key(const char* word, std::size_t size) noexcept {
    const unsigned others = other_bits(size);
    return word_key_of(load_u64(word) << others, load_u64(word + size - 8) >> others << others, size);
}
/// The same of any word of `bytes`, outside which no byte is read.
constexpr std::uint64_t word_key(std::string_view bytes, std::size_t first, std::size_t last) noexcept {
    if (first + 8 <= bytes.size() && last >= 8) [[likely]] return inner_word_key(bytes.data() + first, last - first);
    const std::uint64_t all = load_up_to_8(bytes, first, last - first) << other_bits(last - first); // at the text's edge
    return word_key_of(all, all, last - first);
}
constexpr std::uint64_t word_key(std::string_view word) noexcept { return word_key(word, 0, word.size()); }

/// A number made of all of a word's bytes; `key` is its `word_key`. O(word).
constexpr std::uint64_t word_hash(std::string_view word, std::uint64_t key) noexcept {
    for (std::size_t at = 8; at + 8 < word.size(); at += 8) key = mix(key ^ load_u64(word.data() + at));
    return key;
}

} // namespace akshara::detail

#endif
