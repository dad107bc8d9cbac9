// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/segment.hpp>
#include <akshara/text.hpp>

/// The sentences of each paragraph, with how many words each has. `within` goes on inside a value: spans stay those
/// of the whole text.
static void show_sentences(std::string_view text) {
    std::size_t number = 0;
    for (const akshara::fragment paragraph : text | akshara::paragraphs) {
        std::cout << "paragraph " << ++number << '\n';
        for (const akshara::fragment sentence : text | akshara::within(paragraph) | akshara::sentences) {
            const std::size_t words = count(text | akshara::within(sentence) | akshara::words);
            std::cout << "  " << sentence.span.first << '-' << sentence.span.last << ", " << words
                      << " words: " << sentence.text.substr(0, sentence.text.find_last_not_of(" \r\n") + 1) << '\n';
        }
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "The sentences of a text by paragraph, with the number of words in each.", show_sentences);
}
