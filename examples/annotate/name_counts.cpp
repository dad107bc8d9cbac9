// SPDX-License-Identifier: BSL-1.0
#include "name_counts.hpp"

#include "printable.hpp"

#include <algorithm>
#include <map>

std::vector<name_count> count_names(const std::vector<named_phrase>& phrases) {
    std::vector<name_count> counts;
    std::map<std::vector<std::string>, std::size_t> place_of;
    for (const named_phrase& phrase : phrases) {
        const auto [place, is_new] = place_of.try_emplace(phrase.entities, counts.size());
        if (is_new) counts.push_back({phrase.entities, {}, phrase.place.span.first, 0});

        name_count& entry = counts[place->second];
        const std::string name = printable(phrase.place.text);
        if (std::find(entry.names.begin(), entry.names.end(), name) == entry.names.end()) entry.names.push_back(name);
        ++entry.count;
    }
    std::sort(counts.begin(), counts.end(), [](const name_count& a, const name_count& b) {
        return a.count != b.count ? a.count > b.count : a.first < b.first;
    });
    return counts;
}
