// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_ENTITY_LISTS_HPP
#define AKSHARA_PHRASE_ENTITY_LISTS_HPP

#include <akshara/phrase/number_sort.hpp>
#include <akshara/phrase/phrase.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// A node of the table at which a name ends, and whom that name names.
struct ending {
    std::uint32_t node;
    entity_id entity;
};

/// The endings node by node, those of a node in their order, each entity once; `begin(node, count)` comes before
/// the entities of each node, `list(entity)` for each of them. O(n log n).
template <class Begin, class List>
constexpr void list_entities(const std::vector<ending>& endings, Begin begin, List list) {
    // Sorted as numbers: what matters in the upper half, its place in the lower.
    const auto sorted_places = [](std::size_t size, auto upper_half) {
        std::vector<std::uint64_t> numbers;
        for (std::size_t k = 0; k < size; ++k) numbers.push_back(std::uint64_t{upper_half(k)} << 32 | k);
        sort_numbers(numbers);
        return numbers;
    };
    const auto upper = [](std::uint64_t number) { return static_cast<std::uint32_t>(number >> 32); };
    const auto lower = [](std::uint64_t number) { return static_cast<std::size_t>(number & 0xFFFF'FFFF); };

    const auto by_node = sorted_places(endings.size(), [&](std::size_t k) { return endings[k].node; });
    for (std::size_t first = 0, last = 0; first < by_node.size(); first = last) {
        while (last < by_node.size() && upper(by_node[last]) == upper(by_node[first])) ++last;
        const auto entity = [&](std::size_t k) { return endings[lower(by_node[first + k])].entity; };

        const auto by_entity = sorted_places(last - first, entity);
        std::vector<std::uint64_t> places; // where each entity stands first
        for (std::size_t k = 0; k < by_entity.size(); ++k)
            if (k == 0 || upper(by_entity[k]) != upper(by_entity[k - 1])) places.push_back(lower(by_entity[k]));
        sort_numbers(places);

        begin(upper(by_node[first]), places.size());
        for (const std::uint64_t place : places) list(entity(static_cast<std::size_t>(place)));
    }
}

} // namespace akshara::detail

#endif
