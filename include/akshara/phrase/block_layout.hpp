// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_BLOCK_LAYOUT_HPP
#define AKSHARA_PHRASE_BLOCK_LAYOUT_HPP

#include <akshara/phrase/word_key.hpp>

#include <bit>
#include <string_view>

namespace akshara::inline v0::detail {

// A gazetteer's block, flat and without pointers:
//   header    magic and version, the form's mark, the table's seed, and six sizes
//   firsts    two bits for the key of each word that a name begins with, and a mark where it is all of one (key_filter.hpp),
//             a power of two of bytes
//   pairs     two bits for the two words that each other name begins with, likewise
//   slots     an open-addressing table of the words that names are made of
//   entities  for each name of several entities a count and their ids
//   pool      the bytes of separators and words, which slots share
// A word is a node of a tree: found by the node of the words before it, the separator between, and its own bytes.

constexpr std::string_view block_magic() noexcept { return {"akshara\4", 8}; }

/// Where the header's numbers stand, four bytes each.
struct block_field {
    static constexpr std::size_t form = 8;
    static constexpr std::size_t seed = 12;
    static constexpr std::size_t slots = 16;
    static constexpr std::size_t entities = 20; ///< in numbers of four bytes
    static constexpr std::size_t pool = 24;     ///< in bytes
    static constexpr std::size_t names = 28;
    static constexpr std::size_t firsts = 32;  ///< in bytes
    static constexpr std::size_t pairs = 36;   ///< in bytes
    static constexpr std::size_t header_size = 40;
};

/// Whether a name ends at a node, and whom it names.
enum class name_ending : unsigned char { none, one_entity, several };

/// One slot of the table. A node's number is its slot's, counted from 1; 0 is the tree's root.
struct block_slot {
    static constexpr std::size_t size = 16;
    static constexpr std::size_t entity_at = 8;

    std::uint32_t parent = 0;
    std::uint32_t key = 0;      ///< where the separator, then the word, stand in the pool
    std::uint32_t entity = 0;   ///< of the name that ends here, or, of several, where their list begins, its count first
    unsigned char separator_size = 0;
    unsigned char word_size = 0; ///< 0: the slot is free
    bool goes_on = false;        ///< a longer name begins with these words
    name_ending ending = name_ending::none;
    unsigned char tag = 0;       ///< of the node's hash: most others are told by it

    /// Whether it can be a node: what stands in the pool is still to be compared.
    [[nodiscard]] constexpr bool may_be(std::uint32_t before, std::size_t its_separator, std::size_t its_word, unsigned char its_tag) const noexcept {
        return ((parent ^ before) | (separator_size ^ its_separator) | (word_size ^ its_word) | (tag ^ unsigned{its_tag})) == 0;
    }
    [[nodiscard]] constexpr std::size_t key_size() const noexcept { return std::size_t{separator_size} + word_size; }
    constexpr void store(char* at) const noexcept {
        store_u32(at, parent);
        store_u32(at + 4, key);
        store_u32(at + entity_at, entity);
        const std::uint32_t ends = (goes_on ? 1u : 0u) | static_cast<std::uint32_t>(ending) << 1;
        store_u32(at + 12, separator_size | std::uint32_t{word_size} << 8 | ends << 16 | std::uint32_t{tag} << 24);
    }
    static constexpr block_slot load(const char* at) noexcept {
        const auto byte = [&](int k) { return static_cast<unsigned char>(at[k]); };
        return {load_u32(at), load_u32(at + 4), load_u32(at + entity_at), byte(12), byte(13), (byte(14) & 1) != 0, static_cast<name_ending>(byte(14) >> 1 & 3), byte(15)};
    }
};

/// A search looks at this many slots, never at more: the builder changes the seed until that is enough.
inline constexpr std::uint32_t most_probes = 32;

constexpr std::uint32_t probe(std::uint64_t hash, std::uint32_t k, std::uint32_t slots) noexcept {
    const auto first = static_cast<std::uint32_t>((hash >> 32) * slots >> 32);
    const std::uint32_t at = first + k * (k + 1) / 2;
    return at < slots ? at : at % slots;
}

/// What a slot keeps of its node's hash.
constexpr unsigned char tag_of(std::uint64_t hash) noexcept { return static_cast<unsigned char>(hash); }

/// How many slots so many nodes want: two of three are taken, or half of a few, whose number is a power of two so that
/// probes come to all of them.
constexpr std::size_t slots_for(std::size_t nodes) noexcept {
    return nodes < 2 * most_probes ? std::bit_ceil(2 * nodes + 1) : nodes + nodes / 2;
}

/// Of a word, or any bytes.
constexpr std::uint64_t hash_of(std::string_view bytes) noexcept {
    return bytes.empty() ? 0 : word_hash(bytes, word_key(bytes));
}

/// Of a node: its word's `word_hash`, the node before it, and the separator between.
constexpr std::uint64_t node_hash(std::uint32_t seed, std::uint64_t word, std::uint32_t parent, std::string_view separator) noexcept {
    const std::uint64_t between = separator.size() == 1 ? static_cast<unsigned char>(separator[0]) : hash_of(separator);
    const std::uint64_t before = (between ^ std::uint64_t{parent} << 8) * first_factor;
    return mix((word ^ seed * third_factor) + before);
}

} // namespace akshara::detail

#endif
