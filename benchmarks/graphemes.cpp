// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/graphemes.hpp>

namespace benchmarks {

const comparison graphemes("graphemes", walk(akshara::graphemes),
                           {{"ICU UText", icu::iterate_utext(icu::segments::graphemes), icu::grapheme_difference},
                            {"ICU UTF-16", icu::iterate_utf16(icu::segments::graphemes), icu::grapheme_difference}});

} // namespace benchmarks
