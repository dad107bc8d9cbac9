// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/sentences.hpp>

namespace benchmarks {

namespace {

const std::string difference = "Hindi's rules, where ICU has those of UAX #29";
constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};

} // namespace

const comparison sentences("sentences", walk(akshara::sentences),
                           {{"ICU UText", icu::iterate_utext(icu::segments::sentences), difference},
                            {"ICU UTF-16", icu::iterate_utf16(icu::segments::sentences), difference}});

const comparison plain_sentences("sentences, plain", walk(akshara::sentences(plain)),
                                 {{"ICU UText", icu::iterate_utext(icu::segments::sentences)},
                                  {"ICU UTF-16", icu::iterate_utf16(icu::segments::sentences)}});

} // namespace benchmarks
