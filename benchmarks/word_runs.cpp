// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/word_runs.hpp>

namespace benchmarks {

namespace {

const std::string difference = "in UAX #29 a dot, colon or apostrophe may stand inside a word (है.वह)";

} // namespace

const comparison word_runs("word_runs", walk(akshara::word_runs),
                           {{"ICU UText", icu::iterate_utext(icu::segments::words), difference},
                            {"ICU UTF-16", icu::iterate_utf16(icu::segments::words), difference}});

} // namespace benchmarks
