// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/quote.hpp>
#include <akshara/segment.hpp>

/// Which quotation marks belong together, whatever their glyphs: the article writes ”…” and ‘…’.
static void show_marks(std::string_view text) {
    const auto at = [&](akshara::span place) { return text.substr(place.first, place.size()); };

    const akshara::paired_marks found = text | akshara::mark_pairing;
    for (const akshara::mark_pair& pair : found.pairs) {
        std::cout << pair.open.span.first << '-' << pair.close.span.last << '\t' << std::string(2 * pair.depth, ' ')
                  << at(pair.open.span) << akshara::truncate(at(pair.content()), 80) << "…" << at(pair.close.span)
                  << (pair.mismatched ? "\ttwo styles" : "") << '\n';
    }
    for (const akshara::orphan_mark& orphan : found.orphans)
        std::cout << orphan.mark.span.first << '-' << orphan.mark.span.last << '\t' << at(orphan.mark.span)
                  << "\talone\n";
}

int main(int argc, char** argv) {
    return show(argc, argv, "The pairs of quotation marks of a text, and the marks without a partner.", show_marks);
}
