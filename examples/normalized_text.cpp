// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/normalize.hpp>
#include <akshara/segment.hpp>

/// The words that the search form spells otherwise, each with its place in the source.
static void show_normalized_text(std::string_view text) {
    const auto key = akshara::normalize(text, akshara::search_form);
    std::cout << text.size() << " bytes in the source, " << key.utf8().size() << " in the search form\n";

    for (const akshara::fragment word : key | akshara::words) {
        const std::string_view spelling = text.substr(word.span.first, word.span.size());
        if (word.text == spelling) continue;
        std::cout << word.span.first << '-' << word.span.last << '\t' << spelling << " → " << word.text << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "The words of a text that its search form spells otherwise.", show_normalized_text);
}
