// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/text/count.hpp>

namespace benchmarks {

const comparison count("count graphemes",
                       from_text([](std::string_view text) { return akshara::count(text | akshara::graphemes); }),
                       {{"ICU UText", icu::iterate_utext(icu::segments::graphemes), icu::grapheme_difference},
                        {"ICU UTF-16", icu::iterate_utf16(icu::segments::graphemes), icu::grapheme_difference}});

} // namespace benchmarks
