// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_MERGE_HPP
#define AKSHARA_PHRASE_MERGE_HPP

#include <akshara/phrase/gazetteer.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Collects the names of gazetteers of one form, and makes one of all. A block keeps its names as words in that form, with
/// what tells the separators between them apart: all that names are compared by, so nothing is cut or folded again.
class gazetteer_merger {
public:
    template <step Form>
    constexpr void add(const gazetteer<Form>& names) {
        for (const rejected_phrase& name : names.rejected()) {
            if (name.index == rejected_phrase::unknown_place) unknown_.push_back(name);
            else list_.rejected.push_back({list_.count + name.index, name.reason});
        }
        list_.count += names.given_;
        add(names.view());
    }
    /// A view knows nothing of the list its names once stood in.
    template <step Form>
    constexpr void add(const gazetteer_view<Form>& names) {
        const name_table& table = names.names();
        const std::size_t pool_first = list_.pool.size();
        const bool has_room = table.pool().size() <= list_.room - pool_first;
        if (has_room) list_.pool.insert(list_.pool.end(), table.pool().begin(), table.pool().end());
        // In a damaged block lists may share numbers, and be as many as the square of it.
        std::size_t left = table.entity_numbers();
        for (std::uint32_t node = 1; node <= table.slots(); ++node) {
            const name_node here = table.node(node);
            const entity_list entities = table.entities(here);
            if (table.slot(node).word_size == 0 || entities.empty()) continue;
            if (here.ending == name_ending::several) {
                if (entities.size() > left) continue;
                left -= entities.size();
            }
            const std::size_t first_word = list_.words.size();
            if (has_room && !add_words(table, node, pool_first)) continue;
            const bool taken = has_room && list_.words.size() <= list_.room;
            while (!taken && list_.words.size() > first_word) list_.words.pop_back();
            for (const entity_id entity : entities) {
                if (taken) list_.names.push_back({rejected_phrase::unknown_place, first_word, list_.words.size(), entity});
                else unknown_.push_back({rejected_phrase::unknown_place, rejection_reason::no_room});
            }
        }
    }

    template <step Form>
    [[nodiscard]] constexpr gazetteer<Form> build() {
        list_.rejected.insert(list_.rejected.end(), unknown_.begin(), unknown_.end());
        return gazetteer<Form>(list_);
    }

private:
    /// The words from the root to the node; false, and none, where the block is damaged.
    constexpr bool add_words(const name_table& table, std::uint32_t node, std::size_t pool_first) {
        std::uint32_t path[most_words] = {};
        std::size_t depth = 0;
        for (; node != 0; node = table.slot(node).parent) {
            if (depth == most_words || node > table.slots()) return false;
            const block_slot slot = table.slot(node);
            if (slot.word_size == 0 || slot.key_size() > table.pool().size()) return false;
            if (slot.key > table.pool().size() - slot.key_size()) return false;
            path[depth++] = node;
        }
        while (depth > 0) {
            const block_slot slot = table.slot(path[--depth]);
            list_.words.push_back({pool_first + slot.key, slot.separator_size, slot.word_size});
        }
        return true;
    }

    name_list list_;
    std::vector<rejected_phrase> unknown_; ///< listed behind those whose place is known
};

template <class T>
inline constexpr bool is_gazetteer = false;
template <class Form>
inline constexpr bool is_gazetteer<gazetteer<Form>> = true;
template <class Form>
inline constexpr bool is_gazetteer<gazetteer_view<Form>> = true;

template <class T>
concept any_gazetteer = is_gazetteer<T>;

template <class First, class... Others>
concept of_one_form = (std::same_as<typename First::form_type, typename Others::form_type> && ...);

} // namespace detail

/// One gazetteer of the names of several, or of views of them: `merge(people, places)`. What it finds is what a gazetteer of
/// their lists, one behind the other, would find: entities stay as they are, those of a name that several list in the order
/// of the arguments, each once. Likewise `rejected()`: places are those in the lists one behind the other, in which a view has
/// none; a name for which there is no room any more has `rejected_phrase::unknown_place`. O(names), nothing is normalized.
template <detail::any_gazetteer First, detail::any_gazetteer... Others>
    requires(sizeof...(Others) > 0 && detail::of_one_form<First, Others...>)
[[nodiscard]] constexpr auto merge(const First& first, const Others&... others) {
    detail::gazetteer_merger all;
    all.add(first);
    (all.add(others), ...);
    return all.build<typename First::form_type>();
}
template <detail::any_gazetteer First, detail::any_gazetteer... Others>
    requires(!detail::of_one_form<First, Others...>)
void merge(const First&, const Others&...) = delete; // gazetteers of different forms: make them of lists in one form

} // namespace akshara

#endif
