// SPDX-License-Identifier: BSL-1.0
#include "names.hpp"

#include "hindi_counts.hpp"
#include "text.hpp"

#include <algorithm>
#include <unordered_set>

namespace benchmarks {

namespace {

/// The ranks of the words that are names themselves.
struct ranks {
    std::size_t first;
    std::size_t size;
};

/// So many words, or all there are from some rank on, that together make up this share of the text.
ranks ranks_of_share(std::size_t size, std::size_t share_of_1000) {
    const vocabulary& words = hindi_words();
    for (std::size_t first = 0; first < words.size(); ++first) {
        const std::size_t last = std::min(first + size, words.size());
        const std::size_t share = words.total_of_first(last) - words.total_of_first(first);
        if (share * 1000 <= share_of_1000 * words_in_all) return {first, last - first};
    }
    return {words.size(), 0};
}

} // namespace

std::vector<std::string> make_names(std::size_t size, std::size_t single_of_1000) {
    const vocabulary& words = hindi_words();
    const ranks single = ranks_of_share(size * 2 / 5, single_of_1000);
    std::vector<std::string> names;
    for (std::size_t k = 0; k < single.size; ++k) names.emplace_back(words[single.first + k]);

    random_numbers random(size);
    std::unordered_set<std::string> known(names.begin(), names.end());
    while (names.size() < size) {
        std::string name(words.draw_evenly(random));
        for (std::uint32_t more = 1 + random.below(2); more > 0; --more) name.append(" ").append(words.draw(random));
        if (known.insert(name).second) names.push_back(std::move(name));
    }
    return names;
}

} // namespace benchmarks
