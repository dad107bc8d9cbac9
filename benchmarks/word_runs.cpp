// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/word_runs.hpp>

namespace benchmarks {

const comparison word_runs("word_runs", walk(akshara::word_runs),
                           {{"ICU UText", icu::iterate_utext(icu::segments::words), icu::word_run_difference},
                            {"ICU UTF-16", icu::iterate_utf16(icu::segments::words), icu::word_run_difference}});

} // namespace benchmarks
