// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/word_segments.hpp>

namespace benchmarks {

const comparison
    word_segments("word_segments", walk(akshara::word_segments),
                  {{"ICU UText", icu::iterate_utext(icu::segments::word_segments), icu::word_difference},
                   {"ICU UTF-16", icu::iterate_utf16(icu::segments::word_segments), icu::word_difference}});

} // namespace benchmarks
