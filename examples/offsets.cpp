// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/segment.hpp>

/// Where words stand in the units of other programs: Python counts code points, JavaScript UTF-16, an editor clusters.
static void show_offsets(std::string_view text) {
    using enum akshara::offset_unit;
    const akshara::offset_index index(text);
    std::cout << "bytes\tUTF-16\tcode points\tclusters\n";
    for (const akshara::offset_unit unit : {utf8, utf16, utf32, clusters}) std::cout << index.size(unit) << '\t';
    std::cout << "in all\n";

    for (const akshara::fragment word : text | akshara::words) {
        if (word.span.first >= 400) break;
        for (const akshara::offset_unit unit : {utf8, utf16, utf32, clusters}) {
            const akshara::span here = index.convert(word.span, utf8, unit);
            std::cout << here.first << '-' << here.last << '\t';
        }
        std::cout << word.text << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "Where the first words of a text stand: in bytes, UTF-16 units, code points and clusters.", show_offsets);
}
