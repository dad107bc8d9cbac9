// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>

namespace benchmarks {

namespace {

template <akshara::step Form>
preparation normalize(Form form) {
    return from_text([form](std::string_view text) { return akshara::normalize(text, form).utf8().size(); });
}

} // namespace

const comparison
    nfc("nfc", normalize(akshara::canonical_form),
        {{"ICU NFC", icu::normalize(icu::normalizer::nfc, icu::record::nothing), icu::nfc_difference},
         {"ICU NFC with Edits", icu::normalize(icu::normalizer::nfc, icu::record::edits), icu::nfc_difference}});

const comparison search_form("search_form", normalize(akshara::search_form),
                             {{"ICU NFKC_CF with Edits",
                               icu::normalize(icu::normalizer::nfkc_casefold, icu::record::edits),
                               icu::fold_difference}});

} // namespace benchmarks
