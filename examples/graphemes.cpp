// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/segment.hpp>
#include <akshara/text.hpp>

/// What a reader calls letters: counted, taken from the front, and never cut in two.
static void show_graphemes(std::string_view text) {
    std::cout << text.size() << " bytes, " << count(text | akshara::code_points) << " code points, "
              << count(text | akshara::graphemes) << " clusters\n";

    const std::string_view front = akshara::truncate(text, 60);
    std::cout << "what fits into 60 bytes: " << front << " (" << front.size() << " bytes)\n";
    for (const akshara::fragment cluster : front | akshara::graphemes)
        std::cout << cluster.span.first << '-' << cluster.span.last << '\t' << cluster.text << '\n';
}

int main(int argc, char** argv) {
    return show(argc, argv, "The grapheme clusters of a text: how many, and the first ones with their bytes.",
                show_graphemes);
}
