// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/words.hpp>

namespace benchmarks {

const comparison words("words", walk(akshara::words),
                       {{"ICU UText", icu::iterate_utext(icu::segments::words), icu::word_difference},
                        {"ICU UTF-16", icu::iterate_utf16(icu::segments::words), icu::word_difference}});

} // namespace benchmarks
