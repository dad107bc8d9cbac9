// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_DIFFERENTIAL_ICU_BOUNDARIES_HPP
#define AKSHARA_TESTS_DIFFERENTIAL_ICU_BOUNDARIES_HPP

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

using icu_iterator = icu::BreakIterator*(const icu::Locale&, UErrorCode&);

/// Every boundary but 0 that one of ICU's break iterators finds in UTF-8, the end included.
inline std::vector<std::size_t> icu_boundaries(icu_iterator* create, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(create(icu::Locale("hi"), status));
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (U_SUCCESS(status)) iterator->setText(&view, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));

    std::vector<std::size_t> found;
    iterator->first();
    for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next())
        found.push_back(static_cast<std::size_t>(at));
    utext_close(&view);
    return found;
}

/// The boundaries that one has and the other has not.
inline std::vector<std::size_t> without(const std::vector<std::size_t>& some, const std::vector<std::size_t>& others) {
    std::vector<std::size_t> rest;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

#endif
