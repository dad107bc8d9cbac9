// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/paragraphs.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

namespace benchmarks {

namespace {

std::size_t count_graphemes_of_lines(std::string_view text) {
    std::size_t found = 0;
    for (const akshara::fragment& line : text | akshara::paragraphs)
        found += akshara::count(text | akshara::within(line) | akshara::graphemes);
    return found;
}

} // namespace

const comparison within("within", from_text(count_graphemes_of_lines),
                        {{"ICU UText, line by line", icu::graphemes_of_lines(), icu::grapheme_difference}});

} // namespace benchmarks
