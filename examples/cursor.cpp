// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/segment.hpp>

/// What an editor asks about any byte: may the cursor stand here, and where does it go with an arrow key?
static void show_cursor(std::string_view text) {
    std::cout << "byte\tleft\tright\n";
    for (std::size_t at = 0; at < text.size() && at < 40; ++at) {
        if (!akshara::is_grapheme_boundary(text, at)) continue;
        std::cout << at << '\t' << akshara::previous_grapheme_boundary(text, at) << '\t'
                  << akshara::next_grapheme_boundary(text, at) << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "Where a cursor may stand in the first bytes of a text, and where arrow keys take it.",
                show_cursor);
}
