// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_BLOCK_BUILDER_HPP
#define AKSHARA_PHRASE_BLOCK_BUILDER_HPP

#include <akshara/phrase/block_layout.hpp>
#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/number_sort.hpp>
#include <akshara/phrase/phrase.hpp>
#include <akshara/phrase/rejected_phrase.hpp>

#include <vector>

namespace akshara::detail {

inline constexpr std::size_t most_words = 32;

/// How hard a builder tries. Only a list made for the purpose needs more than one seed or two.
struct builder_limits {
    std::uint32_t probes = most_probes;
    std::uint32_t seeds = 256;
    std::size_t pool = 0xFFFF'FFFF;
    std::size_t words = 0x3FFF'FFFF;
};

/// Makes a gazetteer's block of names: `add` them in order, then `finish`.
template <class Form>
class block_builder {
public:
    constexpr explicit block_builder(builder_limits limits = {}) : limits_(limits) {}

    constexpr void add(const phrase& name) {
        const std::size_t first_word = words_.size();
        const std::size_t pool_size = pool_.size();
        if (const rejection answer = add_words(name.surface); answer.rejected) {
            words_.resize(first_word);
            pool_.resize(pool_size);
            rejected.push_back({count_, answer.reason});
        } else {
            entries_.push_back({count_, first_word, words_.size(), name.entity});
        }
        ++count_;
    }

    constexpr std::vector<char> finish(std::uint32_t form_mark) {
        std::size_t slots = 1;
        while (slots < 2 * words_.size()) slots *= 2;
        std::uint32_t seed = 0;
        while (!place_all(seed, slots) && seed + 1 < limits_.seeds) ++seed;
        reject_crowded();
        list_entities();
        return write(form_mark, seed);
    }

    std::vector<rejected_phrase> rejected;

private:
    struct rejection {
        bool rejected = false;
        rejection_reason reason = rejection_reason::empty;
    };
    struct word {
        std::size_t key;
        unsigned char separator_size;
        unsigned char size;
    };
    struct entry {
        std::size_t index;
        std::size_t first_word;
        std::size_t last_word;
        entity_id entity;
        std::uint32_t node = 0; ///< where its last word stands; 0 when it found no place
    };

    constexpr rejection add_words(std::string_view surface) {
        using enum rejection_reason;
        if (surface.empty()) return {true, empty};
        form_words<Form, true> reader(surface);
        std::size_t count = 0;
        for (form_word found; reader.next(found); ++count) {
            if (count == most_words) return {true, too_many_words};
            if (found.bytes.empty()) return {true, too_long};
            const std::string_view separator = count == 0 ? std::string_view{} : found.separator;
            if (separator.size() > longest_word) return {true, too_long};
            if (count > 0 && found.breaks) return {true, breaks};
            if (words_.size() >= limits_.words || pool_.size() + 2 * longest_word > limits_.pool)
                return {true, no_room};
            words_.push_back({pool_.size(), static_cast<unsigned char>(separator.size()),
                              static_cast<unsigned char>(found.bytes.size())});
            pool_.insert(pool_.end(), separator.begin(), separator.end());
            pool_.insert(pool_.end(), found.bytes.begin(), found.bytes.end());
        }
        if (count != 0) return {};
        form_words<form<>, true> as_it_stands(surface);
        form_word any;
        return {true, as_it_stands.next(any) ? folds_to_nothing : no_word};
    }

    [[nodiscard]] constexpr std::string_view bytes(std::size_t first, std::size_t size) const noexcept {
        return {pool_.data() + first, size};
    }

    /// Whether every name found its place.
    constexpr bool place_all(std::uint32_t seed, std::size_t slots) {
        slots_.assign(slots, block_slot{});
        bool placed = true;
        for (entry& e : entries_) {
            e.node = 0;
            for (std::size_t k = e.first_word; k < e.last_word; ++k) {
                e.node = place(words_[k], e.node, seed);
                if (e.node == 0) break;
            }
            placed = placed && e.node != 0;
        }
        return placed;
    }

    /// The node of a word after another node, made if it is new; 0 when there is no slot for it within reach.
    constexpr std::uint32_t place(const word& w, std::uint32_t parent, std::uint32_t seed) {
        const std::string_view separator = bytes(w.key, w.separator_size);
        const std::string_view own = bytes(w.key + w.separator_size, w.size);
        const std::uint64_t hash = node_hash(hash_of(seed, own), parent, separator);
        for (std::uint32_t k = 0; k < limits_.probes; ++k) {
            const std::uint32_t at = probe(hash, k, static_cast<std::uint32_t>(slots_.size()));
            block_slot& slot = slots_[at];
            if (slot.word_size == 0) {
                slot = {parent, static_cast<std::uint32_t>(w.key), 0, w.separator_size, w.size, false};
                if (parent != 0) slots_[parent - 1].goes_on = true;
                return at + 1;
            }
            if (slot.parent != parent || slot.separator_size != w.separator_size || slot.word_size != w.size) continue;
            if (bytes(slot.key, std::size_t{w.separator_size} + w.size) ==
                bytes(w.key, std::size_t{w.separator_size} + w.size))
                return at + 1;
        }
        return 0;
    }

    constexpr void reject_crowded() {
        std::vector<rejected_phrase> all;
        auto earlier = rejected.begin();
        for (const entry& e : entries_) {
            for (; earlier != rejected.end() && earlier->index < e.index; ++earlier) all.push_back(*earlier);
            if (e.node == 0) all.push_back({e.index, rejection_reason::no_room});
        }
        all.insert(all.end(), earlier, rejected.end());
        rejected = static_cast<std::vector<rejected_phrase>&&>(all);
    }

    /// Lists the entities of each name in the order in which they came, each once.
    constexpr void list_entities() {
        std::vector<std::uint64_t> by_node; // the entry's number in the lower half
        for (std::size_t k = 0; k < entries_.size(); ++k)
            if (entries_[k].node != 0) by_node.push_back(std::uint64_t{entries_[k].node} << 32 | k);
        sort_numbers(by_node);
        lists_.assign(1, 0);
        for (std::size_t first = 0, last = 0; first < by_node.size(); first = last) {
            const std::uint64_t node = by_node[first] >> 32;
            std::vector<entity_id> listed;
            for (; last < by_node.size() && by_node[last] >> 32 == node; ++last)
                listed.push_back(entries_[by_node[last] & 0xFFFF'FFFF].entity);
            slots_[node - 1].entities = static_cast<std::uint32_t>(lists_.size());
            const std::vector<entity_id> once = without_repeats(listed);
            lists_.push_back(static_cast<std::uint32_t>(once.size()));
            lists_.insert(lists_.end(), once.begin(), once.end());
            ++names_;
        }
    }

    static constexpr std::vector<entity_id> without_repeats(const std::vector<entity_id>& listed) {
        if (listed.size() < 2) return listed;
        std::vector<std::uint64_t> by_entity; // its place in the lower half
        for (std::size_t k = 0; k < listed.size(); ++k) by_entity.push_back(std::uint64_t{listed[k]} << 32 | k);
        sort_numbers(by_entity);
        std::vector<std::uint64_t> places;
        for (std::size_t k = 0; k < by_entity.size(); ++k)
            if (k == 0 || by_entity[k - 1] >> 32 != by_entity[k] >> 32) places.push_back(by_entity[k] & 0xFFFF'FFFF);
        sort_numbers(places);
        std::vector<entity_id> once;
        for (const std::uint64_t place : places) once.push_back(listed[place]);
        return once;
    }

    constexpr std::vector<char> write(std::uint32_t form_mark, std::uint32_t seed) {
        std::vector<char> keys; // of the words that are nodes: what several names begin with stands once
        for (block_slot& slot : slots_) {
            const std::string_view key = bytes(slot.key, std::size_t{slot.separator_size} + slot.word_size);
            slot.key = static_cast<std::uint32_t>(keys.size());
            keys.insert(keys.end(), key.begin(), key.end());
        }

        const std::size_t entities_first = block_field::header_size + slots_.size() * block_slot::size;
        std::vector<char> block(entities_first + 4 * lists_.size(), '\0');
        for (std::size_t k = 0; k < block_magic.size(); ++k) block[k] = block_magic[k];
        const auto tell = [&](std::size_t at, std::size_t value) {
            store_u32(&block[at], static_cast<std::uint32_t>(value));
        };
        tell(block_field::form, form_mark);
        tell(block_field::seed, seed);
        tell(block_field::slots, slots_.size());
        tell(block_field::entities, lists_.size());
        tell(block_field::pool, keys.size());
        tell(block_field::names, names_);
        for (std::size_t k = 0; k < slots_.size(); ++k)
            slots_[k].store(&block[block_field::header_size + k * block_slot::size]);
        for (std::size_t k = 0; k < lists_.size(); ++k) tell(entities_first + 4 * k, lists_[k]);
        block.insert(block.end(), keys.begin(), keys.end());
        return block;
    }

    builder_limits limits_;
    std::size_t count_ = 0; ///< of the names given
    std::vector<char> pool_;
    std::vector<word> words_;
    std::vector<entry> entries_;
    std::vector<block_slot> slots_;
    std::vector<std::uint32_t> lists_;
    std::size_t names_ = 0;
};

} // namespace akshara::detail

#endif
