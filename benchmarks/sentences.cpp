// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/segment/sentences.hpp>

namespace benchmarks {

namespace {

constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};

} // namespace

const comparison sentences("sentences", walk(akshara::sentences),
                           {{"ICU UText", icu::iterate_utext(icu::segments::sentences), icu::sentence_difference},
                            {"ICU UTF-16", icu::iterate_utf16(icu::segments::sentences), icu::sentence_difference}});

const comparison plain_sentences("sentences, plain", walk(akshara::sentences(plain)),
                                 {{"ICU UText", icu::iterate_utext(icu::segments::sentences)},
                                  {"ICU UTF-16", icu::iterate_utf16(icu::segments::sentences)}});

} // namespace benchmarks
