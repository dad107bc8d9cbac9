// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/normalize.hpp>

/// What is not as it looks, where, and why.
static void show_confusing(std::string_view text) {
    for (const akshara::confusing_text& place : text | akshara::confusing)
        std::cout << place.span.first << '-' << place.span.last << '\t' << describe(place.reason) << '\n';
    if (!akshara::find_confusing(text)) std::cout << text.size() << " bytes, none of them confusing\n";
}

int main(int argc, char** argv) {
    return show(argc, argv, "The places of a text that are not as they look, and why.", show_confusing);
}
