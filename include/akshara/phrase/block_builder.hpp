// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_BLOCK_BUILDER_HPP
#define AKSHARA_PHRASE_BLOCK_BUILDER_HPP

#include <akshara/phrase/block_layout.hpp>
#include <akshara/phrase/entity_lists.hpp>
#include <akshara/phrase/key_filter.hpp>
#include <akshara/phrase/name_list.hpp>
#include <akshara/phrase/word_pool.hpp>

namespace akshara::inline v0::detail {

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
        const std::size_t words = list_->words.size();
        if (place_with_any_seed(words) && !place_with_any_seed(count_nodes())) place_with_any_seed(words);
        reject_unplaced();
        return write(form_mark);
    }

private:
    /// `place_all` with room for so many nodes, by the first seed that serves; false when none does.
    constexpr bool place_with_any_seed(std::size_t nodes) {
        seed_ = 0;
        while (!place_all(slots_for(nodes)))
            if (++seed_ == limits_.seeds) return false;
        return true;
    }
    /// Whether every name found its place; the nodes of their last words, 0 without one, are the answer in `nodes_`.
    constexpr bool place_all(std::size_t slots) {
        slots_.assign(slots, block_slot{});
        nodes_.clear();
        bool placed = true;
        for (const name_list::name& name : list_->names) {
            std::uint32_t node = 0;
            for (std::size_t k = name.first_word; k < name.last_word; ++k) {
                node = place(list_->words[k], node);
                if (node == 0) break;
            }
            nodes_.push_back(node);
            placed = placed && node != 0;
        }
        return placed;
    }

    /// The node of a word after another node, made if it is new; 0 when no slot within reach is free.
    constexpr std::uint32_t place(const name_list::word& word, std::uint32_t parent) {
        const std::string_view key = bytes(word.key, word.key_size());
        const std::string_view separator = key.substr(0, word.separator_size);
        const std::uint64_t hash = node_hash(seed_, hash_of(key.substr(separator.size())), parent, separator);
        for (std::uint32_t k = 0; k < limits_.probes; ++k) {
            const std::uint32_t at = probe(hash, k, static_cast<std::uint32_t>(slots_.size()));
            block_slot& slot = slots_[at];
            if (slot.word_size == 0) {
                slot = {parent, static_cast<std::uint32_t>(word.key), 0, word.separator_size, word.size, false, name_ending::none, tag_of(hash)};
                if (parent != 0) slots_[parent - 1].goes_on = true;
                return at + 1;
            }
            if (slot.may_be(parent, word.separator_size, word.size, tag_of(hash)) && bytes(slot.key, key.size()) == key) return at + 1;
        }
        return 0;
    }

    /// What several names begin with is one node.
    [[nodiscard]] constexpr std::size_t count_nodes() const noexcept {
        std::size_t count = 0;
        for (const block_slot& slot : slots_) count += slot.word_size != 0;
        return count;
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

    constexpr std::vector<char> write(std::uint32_t form_mark) {
        std::vector<ending> endings;
        for (std::size_t k = 0; k < nodes_.size(); ++k)
            if (nodes_[k] != 0) endings.push_back({nodes_[k], list_->names[k].entity});
        std::vector<std::uint32_t> entities;
        std::size_t names = 0;
        block_slot* slot = nullptr;
        const auto begin = [&](std::uint32_t node, std::size_t count) {
            ++names;
            slot = &slots_[node - 1];
            slot->ending = count == 1 ? name_ending::one_entity : name_ending::several;
            if (count == 1) return;
            slot->entity = static_cast<std::uint32_t>(entities.size());
            entities.push_back(static_cast<std::uint32_t>(count));
        };
        list_entities(endings, begin, [&](entity_id entity) {
            if (slot->ending == name_ending::one_entity) slot->entity = entity;
            else entities.push_back(entity);
        });

        const auto [firsts, pairs] = filters();
        word_pool pool(slots_.size());
        for (block_slot& each : slots_) each.key = static_cast<std::uint32_t>(pool.add(bytes(each.key, each.key_size())));
        const std::size_t pairs_first = block_field::header_size + firsts.size();
        const std::size_t slots_first = pairs_first + pairs.size();
        const std::size_t entities_first = slots_first + slots_.size() * block_slot::size;
        const std::size_t pool_first = entities_first + 4 * entities.size();
        std::vector<char> block(pool_first + pool.bytes().size(), '\0');
        const auto copy = [&](std::size_t at, const auto& bytes) {
            for (const char byte : bytes) block[at++] = byte;
        };
        const auto tell = [&](std::size_t at, std::size_t n) { store_u32(&block[at], static_cast<std::uint32_t>(n)); };
        copy(0, block_magic());
        tell(block_field::form, form_mark);
        tell(block_field::seed, seed_);
        tell(block_field::slots, slots_.size());
        tell(block_field::entities, entities.size());
        tell(block_field::pool, pool.bytes().size());
        tell(block_field::names, names);
        tell(block_field::firsts, firsts.size());
        tell(block_field::pairs, pairs.size());
        copy(block_field::header_size, firsts);
        copy(pairs_first, pairs);
        for (std::size_t k = 0; k < slots_.size(); ++k) slots_[k].store(&block[slots_first + k * block_slot::size]);
        for (std::size_t k = 0; k < entities.size(); ++k) tell(entities_first + 4 * k, entities[k]);
        copy(pool_first, pool.bytes());
        return block;
    }

    struct filter_pair {
        std::vector<char> firsts, pairs;
    };
    /// Of the words that names begin with, and of the two words that those of several do.
    [[nodiscard]] constexpr filter_pair filters() const {
        const auto each_first = [&](auto f) {
            for (const block_slot& slot : slots_)
                if (slot.word_size != 0 && slot.parent == 0) f(slot);
        };
        const auto each_second = [&](auto f) {
            for (const block_slot& slot : slots_)
                if (slot.word_size != 0 && slot.parent != 0 && slots_[slot.parent - 1].parent == 0) f(slot);
        };
        const auto key = [&](const block_slot& slot) { return word_key(bytes(slot.key + std::size_t{slot.separator_size}, slot.word_size)); };

        std::size_t firsts = 0, seconds = 0;
        each_first([&](const block_slot&) { ++firsts; });
        each_second([&](const block_slot&) { ++seconds; });
        filter_pair made{std::vector<char>(key_filter::size_for(firsts), '\0'), std::vector<char>(key_filter::size_for(seconds), '\0')};
        each_first([&](const block_slot& slot) { key_filter::put(made.firsts, key(slot), slot.ending != name_ending::none); });
        each_second([&](const block_slot& slot) { key_filter::put(made.pairs, pair_key(key(slots_[slot.parent - 1]), key(slot))); });
        return made;
    }

    name_list* list_;
    std::uint32_t seed_ = 0;
    builder_limits limits_;
    std::vector<block_slot> slots_;
    std::vector<std::uint32_t> nodes_;
};

} // namespace akshara::detail

#endif
