// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/phrase.hpp>

/// The names that a text explains itself: a list of names for nothing.
static void show_glossed_names(std::string_view text) {
    for (const akshara::glossed_name& glossed : text | akshara::glossed_names) {
        std::cout << glossed.name.span.first << '-' << glossed.name.span.last << '\t' << glossed.name.text << " = "
                  << glossed.gloss.text << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "The names that a text explains in brackets, with their explanation.", show_glossed_names);
}
