// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_VOCABULARY_HPP
#define AKSHARA_BENCHMARKS_VOCABULARY_HPP

#include "random.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace benchmarks {

struct counted;

/// Strings to draw from, the most frequent first: each comes up as often as its count says.
class vocabulary {
public:
    /// Every row of the table is one string.
    static vocabulary of_strings(std::span<const counted> table);
    /// Every row is strings of the same count, separated by spaces.
    static vocabulary of_words(std::span<const counted> table);

    std::string_view draw(random_numbers& random) const;
    std::string_view draw_evenly(random_numbers& random) const;

    std::size_t size() const { return strings_.size(); }
    std::string_view operator[](std::size_t rank) const { return strings_[rank]; }
    /// The sum of all counts.
    std::uint32_t total() const { return cumulative_.back(); }
    /// The sum of the counts of the first so many.
    std::uint32_t total_of_first(std::size_t size) const { return size == 0 ? 0 : cumulative_[size - 1]; }

private:
    void add(std::string_view string, std::uint32_t count);

    std::vector<std::string_view> strings_;
    std::vector<std::uint32_t> cumulative_;
};

} // namespace benchmarks

#endif
