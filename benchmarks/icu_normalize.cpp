// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/icu/normalize.hpp>

namespace benchmarks {

namespace {

preparation normalize_by(const ::icu::Normalizer2* (*instance)(UErrorCode&)) {
    return from_text([instance](std::string_view text) {
        UErrorCode error = U_ZERO_ERROR;
        const auto made = akshara::icu4c::normalize(text, instance(error));
        return made ? made->utf8().size() : 0;
    });
}

} // namespace

// What ICU does is the same on both sides: the ratio is what the boundaries cost.
const comparison icu_nfc("icu4c normalize NFC", normalize_by(::icu::Normalizer2::getNFCInstance),
                         {{"ICU NFC", icu::normalize(icu::normalizer::nfc, icu::record::nothing), icu::nfc_difference},
                          {"ICU NFC with Edits", icu::normalize(icu::normalizer::nfc, icu::record::edits), icu::nfc_difference}});
const comparison icu_casefold(
    "icu4c normalize NFKC_CF", normalize_by(::icu::Normalizer2::getNFKCCasefoldInstance),
    {{"ICU NFKC_CF", icu::normalize(icu::normalizer::nfkc_casefold, icu::record::nothing), icu::nfc_difference},
     {"ICU NFKC_CF with Edits", icu::normalize(icu::normalizer::nfkc_casefold, icu::record::edits), icu::nfc_difference}});

} // namespace benchmarks
