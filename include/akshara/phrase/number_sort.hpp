// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_NUMBER_SORT_HPP
#define AKSHARA_PHRASE_NUMBER_SORT_HPP

#include <cstdint>
#include <vector>

namespace akshara::inline v0::detail {

/// Heap sort, in place, O(n log n) whatever the numbers: <algorithm> costs more to include than all of a gazetteer.
constexpr void sort_numbers(std::vector<std::uint64_t>& numbers) {
    const auto swap = [&](std::size_t a, std::size_t b) {
        const std::uint64_t was = numbers[a];
        numbers[a] = numbers[b];
        numbers[b] = was;
    };
    const auto sink = [&](std::size_t at, std::size_t size) {
        for (std::size_t child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && numbers[child] < numbers[child + 1]) ++child;
            if (numbers[child] <= numbers[at]) return;
            swap(at, child);
            at = child;
        }
    };
    for (std::size_t k = numbers.size() / 2; k > 0; --k) sink(k - 1, numbers.size());
    for (std::size_t size = numbers.size(); size > 1; --size) {
        swap(0, size - 1);
        sink(0, size - 1);
    }
}

} // namespace akshara::detail

#endif
