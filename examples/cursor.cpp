// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/segment.hpp>

/// What an editor asks about any byte: may the cursor stand here, where does an arrow key take it, what does a backspace leave?
static void show_cursor(std::string_view text) {
    std::cout << "byte\tleft\tright\tbackspace\n";
    for (std::size_t at = 0; at < text.size() && at < 40; ++at) {
        if (!akshara::is_grapheme_boundary(text, at)) continue;
        std::cout << at << '\t' << akshara::previous_grapheme_boundary(text, at) << '\t'
                  << akshara::next_grapheme_boundary(text, at) << '\t' << akshara::previous_edit_boundary(text, at) << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "Where a cursor may stand in the first bytes of a text, and where arrow keys and a backspace take it.",
                show_cursor);
}
