// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_NAME_TABLE_HPP
#define AKSHARA_PHRASE_NAME_TABLE_HPP

#include <akshara/phrase/block_layout.hpp>
#include <akshara/phrase/entity_list.hpp>

namespace akshara::detail {

/// Where the words read so far stand in the tree of names.
struct name_node {
    std::uint32_t number = 0; ///< 0: the root, before the first word
    entity_list entities;     ///< of the name that ends here, if one does
    bool goes_on = false;     ///< a longer name may follow
};

/// Reads a gazetteer's block in place. Whatever the bytes are, it looks at none outside them: a block that is not
/// sound holds no names.
class name_table {
public:
    constexpr name_table() = default;
    constexpr name_table(std::string_view block, std::uint32_t form_mark) noexcept {
        if (block.size() < block_field::header_size || block.substr(0, block_magic().size()) != block_magic()) return;
        if (field(block, block_field::form) != form_mark) return;
        const std::uint32_t slots = field(block, block_field::slots);
        const std::uint64_t entities = field(block, block_field::entities);
        const std::uint64_t pool = field(block, block_field::pool);
        const std::uint64_t slots_size = std::uint64_t{slots} * block_slot::size;
        if (slots == 0 || (slots & (slots - 1)) != 0) return;
        if (block.size() != block_field::header_size + slots_size + 4 * entities + pool) return;
        block_ = block;
        slots_ = block.substr(block_field::header_size, static_cast<std::size_t>(slots_size));
        entities_ = block.substr(block_field::header_size + slots_.size(), static_cast<std::size_t>(4 * entities));
        pool_ = block.substr(block.size() - static_cast<std::size_t>(pool));
    }

    [[nodiscard]] constexpr bool valid() const noexcept { return !block_.empty(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return valid() ? field(block_, block_field::names) : 0;
    }
    [[nodiscard]] constexpr std::string_view block() const noexcept { return block_; }

    /// To be given to `find` with the word, which is the same for every node that it may follow.
    [[nodiscard]] constexpr std::uint64_t hash(std::string_view word) const noexcept {
        return valid() ? hash_of(field(block_, block_field::seed), word) : 0;
    }

    /// Goes on from a node with a word; false when no name does. O(word).
    constexpr bool find(name_node& node, std::string_view separator, std::string_view word,
                        std::uint64_t hash) const noexcept {
        if (!valid() || word.empty()) return false;
        const std::uint64_t hashed = node_hash(hash, node.number, separator);
        const auto slots = static_cast<std::uint32_t>(slots_.size() / block_slot::size);
        for (std::uint32_t k = 0; k < most_probes; ++k) {
            const std::uint32_t at = probe(hashed, k, slots);
            const block_slot slot = block_slot::load(slots_.data() + std::size_t{at} * block_slot::size);
            if (slot.word_size == 0) return false;
            if (slot.parent != node.number || slot.separator_size != separator.size() || slot.word_size != word.size())
                continue;
            if (!pool_has(slot.key, separator) || !pool_has(std::size_t{slot.key} + separator.size(), word)) continue;
            node = {at + 1, entities_at(slot.entities), slot.goes_on};
            return true;
        }
        return false;
    }

private:
    static constexpr std::uint32_t field(std::string_view block, std::size_t at) noexcept {
        return load_u32(block.data() + at);
    }

    [[nodiscard]] constexpr bool pool_has(std::size_t at, std::string_view bytes) const noexcept {
        return at <= pool_.size() && pool_.substr(at, bytes.size()) == bytes;
    }
    [[nodiscard]] constexpr entity_list entities_at(std::size_t at) const noexcept {
        const std::size_t numbers = entities_.size() / 4;
        if (at == 0 || at >= numbers) return {};
        const std::size_t count = load_u32(entities_.data() + 4 * at);
        return count < numbers - at ? entity_list{entities_.data() + 4 * (at + 1), count} : entity_list{};
    }

    std::string_view block_;
    std::string_view slots_;
    std::string_view entities_;
    std::string_view pool_;
};

} // namespace akshara::detail

#endif
