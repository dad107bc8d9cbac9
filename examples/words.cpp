// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/normalize.hpp>
#include <akshara/segment.hpp>
#include <akshara/text.hpp>

#include <algorithm>
#include <unordered_map>

/// One word, however it is spelled: हिन्दी and हिंदी, गई and गयी.
struct spelled_word {
    std::string_view spelling; ///< as the text has it where it stands first
    std::size_t first = 0;
    std::size_t count = 0;
};

/// The most frequent words. They are compared in the search form and shown as the source spells them.
static void show_words(std::string_view text) {
    const auto key = akshara::normalize(text, akshara::search_form);

    std::unordered_map<std::string_view, spelled_word> found;
    for (const akshara::fragment word : key | akshara::words) {
        spelled_word& entry = found[word.text];
        if (++entry.count == 1) entry = {text.substr(word.span.first, word.span.size()), word.span.first, 1};
    }

    std::vector<spelled_word> ranked;
    for (const auto& [word, entry] : found) ranked.push_back(entry);
    std::sort(ranked.begin(), ranked.end(), [](const spelled_word& a, const spelled_word& b) {
        return a.count != b.count ? a.count > b.count : a.first < b.first;
    });

    std::cout << count(text | akshara::words) << " words, " << ranked.size() << " different\n";
    if (ranked.size() > 10) ranked.resize(10);
    for (const spelled_word& word : ranked) std::cout << word.count << '\t' << word.spelling << '\n';
}

int main(int argc, char** argv) {
    return show(argc, argv, "The ten most frequent words of a text, spelling variants counted together.", show_words);
}
