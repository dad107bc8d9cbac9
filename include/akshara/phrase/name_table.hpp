// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_NAME_TABLE_HPP
#define AKSHARA_PHRASE_NAME_TABLE_HPP

#include <akshara/phrase/block_layout.hpp>
#include <akshara/phrase/entity_list.hpp>
#include <akshara/phrase/key_filter.hpp>

namespace akshara::inline v0::detail {

/// Where the words read so far stand in the tree of names.
struct name_node {
    std::uint32_t number = 0; ///< 0: the root, before the first word
    std::uint32_t entity = 0; ///< of the name that ends here, if one does, or where several are listed
    name_ending ending = name_ending::none;
    bool goes_on = false; ///< a longer name may follow

    constexpr name_node() = default;
    constexpr name_node(std::uint32_t its_number, const block_slot& slot) noexcept
        : number(its_number), entity(slot.entity), ending(slot.ending), goes_on(slot.goes_on) {}

    [[nodiscard]] constexpr bool ends_name() const noexcept { return ending != name_ending::none; }
};

/// Reads a gazetteer's block in place. Whatever the bytes are, it looks at none outside them: a block that is not
/// sound holds no names.
class name_table {
    // Before its uses: clang instantiates it too late for constant expressions otherwise.
    /// The first node behind `before` of this hash and these sizes of which `is_it` says that it is the one.
    template <class IsIt>
    [[gnu::always_inline]] constexpr name_node find_slot(std::uint64_t placed, std::uint32_t before, std::size_t separator, std::size_t word,
                                                         IsIt is_it) const noexcept {
        if (!valid()) return {};
        for (std::uint32_t k = 0; k < most_probes; ++k) {
            const std::uint32_t at = probe(placed, k, slots());
            const block_slot slot = block_slot::load(slot_at(at));
            if (slot.word_size == 0) break;
            if (slot.may_be(before, separator, word, tag_of(placed)) && is_it(slot)) return {at + 1, slot};
        }
        return {};
    }

public:
    constexpr name_table() = default;
    constexpr name_table(std::string_view block, std::uint32_t form_mark) noexcept {
        if (block.size() < block_field::header_size || block.substr(0, block_magic().size()) != block_magic()) return;
        if (field(block, block_field::form) != form_mark) return;
        const std::uint32_t firsts = field(block, block_field::firsts);
        const std::uint32_t pairs = field(block, block_field::pairs);
        const std::uint32_t slots = field(block, block_field::slots);
        const std::uint64_t entities = field(block, block_field::entities);
        const std::uint64_t pool = field(block, block_field::pool);
        const std::uint64_t slots_size = std::uint64_t{slots} * block_slot::size;
        if (!key_filter::is_size(firsts) || !key_filter::is_size(pairs) || slots == 0) return;
        if (block.size() != std::uint64_t{block_field::header_size} + firsts + pairs + slots_size + 4 * entities + pool) return;
        block_ = block;
        seed_ = field(block, block_field::seed);
        std::size_t at = block_field::header_size;
        const auto take = [&](std::uint64_t size) {
            const auto taken = static_cast<std::size_t>(size);
            return block.substr((at += taken) - taken, taken);
        };
        firsts_ = key_filter(take(firsts));
        pairs_ = key_filter(take(pairs));
        slots_ = take(slots_size);
        entities_ = take(4 * entities);
        pool_ = take(pool);
    }

    [[nodiscard]] constexpr bool valid() const noexcept { return !block_.empty(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return valid() ? field(block_, block_field::names) : 0;
    }
    [[nodiscard]] constexpr std::string_view block() const noexcept { return block_; }

    /// Whether a name may begin with a word of this key; false where none does.
    [[nodiscard]] constexpr bool may_begin(std::uint64_t key) const noexcept { return firsts_.may_have(key); }
    /// Of such a word: whether it may be a name, or one may begin with it and one of the other key behind it.
    [[nodiscard]] constexpr bool may_begin(std::uint64_t key, std::uint64_t next) const noexcept {
        const int single = firsts_.may_be_marked(key), pair = may_go_on(key, next);
        return (single | pair) != 0; // both are asked, for a branch is dearer
    }
    /// Whether one may go on with the second word.
    [[nodiscard]] constexpr bool may_go_on(std::uint64_t key, std::uint64_t next) const noexcept {
        return pairs_.may_have(pair_key(key, next));
    }
    /// Of a first word of this `hash_of`: where a search for it begins. Has that fetched.
    [[nodiscard]] constexpr std::uint64_t fetch_slots(std::uint64_t hash) const noexcept {
        const std::uint64_t placed = node_hash(seed_, hash, 0, {});
        if (!std::is_constant_evaluated() && valid()) __builtin_prefetch(slot_at(probe(placed, 0, slots())));
        return placed;
    }
    /// When that has come: the node that it may be, by all but its bytes; 0 when no name begins with it. Has the word fetched.
    [[nodiscard]] constexpr std::uint32_t fetch_word(std::uint64_t placed, std::size_t size) const noexcept {
        const auto fetch = [&](const block_slot& slot) {
            if (!std::is_constant_evaluated() && slot.key < pool_.size()) __builtin_prefetch(pool_.data() + slot.key);
            return true;
        };
        return find_slot(placed, 0, 0, size, fetch).number;
    }
    /// From the root with a word of this `word_key`, by the node that it may be; false when no name begins with it. O(word).
    constexpr bool find_first(name_node& node, std::uint32_t maybe, std::string_view word, std::uint64_t key) const noexcept {
        if (maybe == 0 || word.empty()) return false;
        const block_slot slot = block_slot::load(slot_at(maybe - 1));
        node = {maybe, slot};
        if (pool_has(slot.key, word)) return true;
        node = {};
        return find(node, {}, word, word_hash(word, key));
    }
    /// Goes on from a node with a word of this `hash_of`; false when no name does. O(word).
    constexpr bool find(name_node& node, std::string_view separator, std::string_view word,
                        std::uint64_t hash) const noexcept {
        if (word.empty()) return false;
        const auto has_bytes = [&](const block_slot& slot) {
            return (separator.empty() || pool_has(slot.key, separator)) && pool_has(std::size_t{slot.key} + separator.size(), word);
        };
        const name_node found = find_slot(node_hash(seed_, hash, node.number, separator), node.number, separator.size(), word.size(), has_bytes);
        if (found.number == 0) return false;
        node = found;
        return true;
    }

    /// The node of this number, 1 to `slots()`; whatever bytes stand there.
    [[nodiscard]] constexpr name_node node(std::uint32_t number) const noexcept { return {number, slot(number)}; }
    /// Whom the name names that ends there.
    [[nodiscard]] constexpr entity_list entities(const name_node& node) const noexcept {
        if (node.ending == name_ending::one_entity) return {slot_at(node.number - 1) + block_slot::entity_at, 1};
        if (node.ending != name_ending::several) return {};
        const std::size_t numbers = entities_.size() / 4;
        const std::size_t at = node.entity;
        if (at >= numbers) return {};
        const std::size_t count = load_u32(entities_.data() + 4 * at);
        return count < numbers - at ? entity_list{entities_.data() + 4 * (at + 1), count} : entity_list{};
    }
    /// Whether every name's list is whole and no entity is `count` or more. O(block).
    [[nodiscard]] constexpr bool entities_below(std::size_t count) const noexcept {
        if (!valid()) return false;
        std::size_t left = entities_.size() / 4; // no list has taken them
        for (std::uint32_t number = 1; number <= slots(); ++number) {
            const name_node here = node(number);
            if (slot(number).word_size == 0 || !here.ends_name()) continue;
            const entity_list list = entities(here);
            if (list.empty()) return false;
            // Each list is one name's: lists that share numbers could be as many as the square of the block.
            if (here.ending == name_ending::several) {
                if (list.size() >= left) return false;
                left -= list.size() + 1;
            }
            for (const entity_id entity : list)
                if (entity >= count) return false;
        }
        return left == 0;
    }

    /// How many numbers of four bytes the lists of entities are.
    [[nodiscard]] constexpr std::size_t entity_numbers() const noexcept { return entities_.size() / 4; }
    [[nodiscard]] constexpr std::uint32_t slots() const noexcept {
        return static_cast<std::uint32_t>(slots_.size() / block_slot::size);
    }
    /// The slot of a node, 1 to `slots()`; whatever bytes stand there.
    [[nodiscard]] constexpr block_slot slot(std::uint32_t node) const noexcept {
        return block_slot::load(slot_at(node - 1));
    }
    /// What the keys of slots look into, when they are sound.
    [[nodiscard]] constexpr std::string_view pool() const noexcept { return pool_; }

private:
    static constexpr std::uint32_t field(std::string_view block, std::size_t at) noexcept {
        return load_u32(block.data() + at);
    }

    [[nodiscard]] constexpr const char* slot_at(std::uint32_t place) const noexcept {
        return slots_.data() + std::size_t{place} * block_slot::size;
    }
    [[nodiscard]] constexpr bool pool_has(std::size_t at, std::string_view bytes) const noexcept {
        return at <= pool_.size() && pool_.substr(at, bytes.size()) == bytes;
    }

    std::string_view block_;
    std::uint32_t seed_ = 0;
    key_filter firsts_; ///< what names begin with; those of one word are marked
    key_filter pairs_;  ///< what all others begin with
    std::string_view slots_;
    std::string_view entities_;
    std::string_view pool_;
};

} // namespace akshara::detail

#endif
