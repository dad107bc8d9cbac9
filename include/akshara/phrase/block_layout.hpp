// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_BLOCK_LAYOUT_HPP
#define AKSHARA_PHRASE_BLOCK_LAYOUT_HPP

#include <akshara/text/little_endian.hpp>

#include <string_view>

namespace akshara::detail {

// A gazetteer's block, flat and without pointers:
//   header    magic and version, the form's mark, the table's seed, and four sizes
//   slots     an open-addressing table of the words that names are made of, a power of two of them
//   entities  for each name a count and its entity ids
//   pool      the bytes of separators and words
// A word is a node of a tree: found by the node of the words before it, the separator between, and its own bytes.

constexpr std::string_view block_magic() noexcept { return {"akshara\1", 8}; }

/// Where the header's numbers stand, four bytes each.
struct block_field {
    static constexpr std::size_t form = 8;
    static constexpr std::size_t seed = 12;
    static constexpr std::size_t slots = 16;
    static constexpr std::size_t entities = 20; ///< in numbers of four bytes
    static constexpr std::size_t pool = 24;     ///< in bytes
    static constexpr std::size_t names = 28;
    static constexpr std::size_t header_size = 32;
};

/// One slot of the table. A node's number is its slot's, counted from 1; 0 is the tree's root.
struct block_slot {
    static constexpr std::size_t size = 16;

    std::uint32_t parent = 0;
    std::uint32_t key = 0;      ///< where the separator, then the word, stand in the pool
    std::uint32_t entities = 0; ///< where the list of entities begins, its count first; 0: no name ends here
    unsigned char separator_size = 0;
    unsigned char word_size = 0; ///< 0: the slot is free
    bool goes_on = false;        ///< a longer name begins with these words

    constexpr void store(char* at) const noexcept {
        store_u32(at, parent);
        store_u32(at + 4, key);
        store_u32(at + 8, entities);
        store_u32(at + 12, separator_size | std::uint32_t{word_size} << 8 | std::uint32_t{goes_on} << 16);
    }
    static constexpr block_slot load(const char* at) noexcept {
        const auto byte = [&](int k) { return static_cast<unsigned char>(at[k]); };
        return {load_u32(at), load_u32(at + 4), load_u32(at + 8), byte(12), byte(13), byte(14) != 0};
    }
};

/// A search looks at this many slots, never at more: the builder changes the seed until that is enough.
inline constexpr std::uint32_t most_probes = 32;

constexpr std::uint32_t probe(std::uint64_t hash, std::uint32_t k, std::uint32_t slots) noexcept {
    return (static_cast<std::uint32_t>(hash >> 32) + k * (k + 1) / 2) & (slots - 1);
}

constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ h >> 32) * 0xD6E8FEB86659FD93;
    return h ^ h >> 32;
}

/// Of bytes, eight at a time.
constexpr std::uint64_t hash_of(std::uint32_t seed, std::string_view bytes) noexcept {
    std::uint64_t h = mix(0x9E3779B97F4A7C15 * (std::uint64_t{seed} + 1) + bytes.size());
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        h = mix(h ^ (load_u32(bytes.data() + at) | std::uint64_t{load_u32(bytes.data() + at + 4)} << 32));
    std::uint64_t rest = 0;
    for (std::size_t k = bytes.size(); k > at; --k) rest = rest << 8 | static_cast<unsigned char>(bytes[k - 1]);
    return mix(h ^ rest);
}

/// Of a node: its word's hash, the node before it, and the separator between.
constexpr std::uint64_t node_hash(std::uint64_t word_hash, std::uint32_t parent, std::string_view separator) noexcept {
    const std::uint64_t between =
        separator.size() == 1 ? static_cast<unsigned char>(separator[0]) : hash_of(0, separator);
    return mix(word_hash + mix(between ^ std::uint64_t{parent} << 8) * 0x9E3779B97F4A7C15);
}

} // namespace akshara::detail

#endif
