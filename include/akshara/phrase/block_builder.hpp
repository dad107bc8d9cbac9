// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_BLOCK_BUILDER_HPP
#define AKSHARA_PHRASE_BLOCK_BUILDER_HPP

#include <akshara/phrase/block_layout.hpp>
#include <akshara/phrase/entity_lists.hpp>
#include <akshara/phrase/name_list.hpp>

namespace akshara::detail {

/// How far a builder goes. A list that needs more than a seed or two was made for the purpose.
struct builder_limits {
    std::uint32_t probes = most_probes;
    std::uint32_t seeds = 256;
};

/// Makes a gazetteer's block out of its names.
class block_builder {
public:
    constexpr explicit block_builder(name_list& list, builder_limits limits = {}) : list_(&list), limits_(limits) {}

    constexpr std::vector<char> build(std::uint32_t form_mark) {
        std::size_t slots = 1;
        while (2 * slots < 3 * list_->words.size()) slots *= 2;
        std::uint32_t seed = 0;
        while (!place_all(seed, slots) && seed + 1 < limits_.seeds) ++seed;
        reject_unplaced();
        return write(form_mark, seed);
    }

private:
    /// Whether every name found its place; the nodes of their last words, 0 without one, are the answer in `nodes_`.
    constexpr bool place_all(std::uint32_t seed, std::size_t slots) {
        slots_.assign(slots, block_slot{});
        nodes_.clear();
        bool placed = true;
        for (const name_list::name& name : list_->names) {
            std::uint32_t node = 0;
            for (std::size_t k = name.first_word; k < name.last_word; ++k) {
                node = place(list_->words[k], node, seed);
                if (node == 0) break;
            }
            nodes_.push_back(node);
            placed = placed && node != 0;
        }
        return placed;
    }

    /// The node of a word after another node, made if it is new; 0 when no slot within reach is free.
    constexpr std::uint32_t place(const name_list::word& word, std::uint32_t parent, std::uint32_t seed) {
        const std::string_view key = bytes(word.key, word.key_size());
        const std::string_view separator = key.substr(0, word.separator_size);
        const std::uint64_t hash = node_hash(hash_of(seed, key.substr(separator.size())), parent, separator);
        for (std::uint32_t k = 0; k < limits_.probes; ++k) {
            const std::uint32_t at = probe(hash, k, static_cast<std::uint32_t>(slots_.size()));
            block_slot& slot = slots_[at];
            if (slot.word_size == 0) {
                slot = {parent, static_cast<std::uint32_t>(word.key), 0, word.separator_size, word.size, false};
                if (parent != 0) slots_[parent - 1].goes_on = true;
                return at + 1;
            }
            const bool same_sizes = slot.separator_size == word.separator_size && slot.word_size == word.size;
            if (slot.parent == parent && same_sizes && bytes(slot.key, key.size()) == key) return at + 1;
        }
        return 0;
    }

    [[nodiscard]] constexpr std::string_view bytes(std::size_t first, std::size_t size) const noexcept {
        return {list_->pool.data() + first, size};
    }

    constexpr void reject_unplaced() {
        std::vector<rejected_phrase> all;
        auto other = list_->rejected.begin();
        for (std::size_t k = 0; k < nodes_.size(); ++k) {
            const std::size_t index = list_->names[k].index;
            for (; other != list_->rejected.end() && other->index < index; ++other) all.push_back(*other);
            if (nodes_[k] == 0) all.push_back({index, rejection_reason::no_room});
        }
        for (; other != list_->rejected.end(); ++other) all.push_back(*other);
        list_->rejected = static_cast<std::vector<rejected_phrase>&&>(all);
    }

    constexpr std::vector<char> write(std::uint32_t form_mark, std::uint32_t seed) {
        std::vector<ending> endings;
        for (std::size_t k = 0; k < nodes_.size(); ++k)
            if (nodes_[k] != 0) endings.push_back({nodes_[k], list_->names[k].entity});
        std::vector<std::uint32_t> entities(1, 0u);
        std::size_t names = 0;
        const auto begin = [&](std::uint32_t node, std::size_t count) {
            ++names;
            slots_[node - 1].entities = static_cast<std::uint32_t>(entities.size());
            entities.push_back(static_cast<std::uint32_t>(count));
        };
        list_entities(endings, begin, [&](entity_id entity) { entities.push_back(entity); });

        std::vector<char> pool; // what several names begin with stands once
        for (block_slot& slot : slots_) {
            const std::string_view key = bytes(slot.key, std::size_t{slot.separator_size} + slot.word_size);
            slot.key = static_cast<std::uint32_t>(pool.size());
            pool.insert(pool.end(), key.begin(), key.end());
        }

        const std::size_t entities_first = block_field::header_size + slots_.size() * block_slot::size;
        std::vector<char> block(entities_first + 4 * entities.size(), '\0');
        for (std::size_t k = 0; k < block_magic().size(); ++k) block[k] = block_magic()[k];
        const auto tell = [&](std::size_t at, std::size_t n) { store_u32(&block[at], static_cast<std::uint32_t>(n)); };
        tell(block_field::form, form_mark);
        tell(block_field::seed, seed);
        tell(block_field::slots, slots_.size());
        tell(block_field::entities, entities.size());
        tell(block_field::pool, pool.size());
        tell(block_field::names, names);
        for (std::size_t k = 0; k < slots_.size(); ++k)
            slots_[k].store(&block[block_field::header_size + k * block_slot::size]);
        for (std::size_t k = 0; k < entities.size(); ++k) tell(entities_first + 4 * k, entities[k]);
        block.insert(block.end(), pool.begin(), pool.end());
        return block;
    }

    name_list* list_;
    builder_limits limits_;
    std::vector<block_slot> slots_;
    std::vector<std::uint32_t> nodes_;
};

} // namespace akshara::detail

#endif
