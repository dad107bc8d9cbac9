// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/words.hpp>

namespace benchmarks {

namespace {

const std::string difference = "ICU's rules break at a colon between letters, and in Thai by a dictionary";

} // namespace

const comparison words("words", walk(akshara::words),
                       {{"ICU UText", icu::iterate_utext(icu::segments::words), difference},
                        {"ICU UTF-16", icu::iterate_utf16(icu::segments::words), difference}});

} // namespace benchmarks
