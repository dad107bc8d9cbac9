// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/icu/transliterate.hpp>

#include <memory>

namespace benchmarks {

namespace {

preparation transliterate() {
    return [](std::string_view text) {
        UErrorCode error = U_ZERO_ERROR;
        const std::shared_ptr<const ::icu::Transliterator> rules(
            ::icu::Transliterator::createInstance("Devanagari-Latin", UTRANS_FORWARD, error));
        return [rules, text] {
            const auto made = akshara::icu4c::transliterate(text, rules.get());
            return made ? made->utf8().size() : 0;
        };
    };
}

} // namespace

const comparison icu_transliterate("icu4c transliterate", transliterate(), {{"ICU, line by line", icu::transliterate("Devanagari-Latin")}});

} // namespace benchmarks
