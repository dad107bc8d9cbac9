// SPDX-License-Identifier: BSL-1.0
#include "vocabulary.hpp"

#include "hindi_counts.hpp"

#include <algorithm>

namespace benchmarks {

vocabulary vocabulary::of_strings(std::span<const counted> table) {
    vocabulary made;
    for (const counted& row : table) made.add(row.text, row.count);
    return made;
}

vocabulary vocabulary::of_words(std::span<const counted> table) {
    vocabulary made;
    for (const counted& row : table) {
        std::string_view rest = row.text;
        for (std::size_t space; (space = rest.find(' ')) != rest.npos; rest.remove_prefix(space + 1))
            made.add(rest.substr(0, space), row.count);
        made.add(rest, row.count);
    }
    return made;
}

std::string_view vocabulary::draw(random_numbers& random) const {
    const auto above = std::upper_bound(cumulative_.begin(), cumulative_.end(), random.below(total()));
    return strings_[static_cast<std::size_t>(above - cumulative_.begin())];
}

std::string_view vocabulary::draw_evenly(random_numbers& random) const {
    return strings_[random.below(static_cast<std::uint32_t>(strings_.size()))];
}

void vocabulary::add(std::string_view string, std::uint32_t count) {
    strings_.push_back(string);
    cumulative_.push_back((cumulative_.empty() ? 0 : cumulative_.back()) + count);
}

} // namespace benchmarks
