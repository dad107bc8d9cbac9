// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/word_segments.hpp>

namespace benchmarks {

namespace {

const std::string difference = "ICU's rules break at a colon between letters, and in Thai by a dictionary";

} // namespace

const comparison word_segments("word_segments", walk(akshara::word_segments),
                               {{"ICU UText", icu::iterate_utext(icu::segments::word_segments), difference},
                                {"ICU UTF-16", icu::iterate_utf16(icu::segments::word_segments), difference}});

} // namespace benchmarks
