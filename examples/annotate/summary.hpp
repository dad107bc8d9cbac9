// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_SUMMARY_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_SUMMARY_HPP

#include "annotation.hpp"

#include <array>

/// How much there is in documents, taken together.
struct summary {
    std::size_t documents = 0;
    std::size_t bad_records = 0;
    std::size_t bytes = 0;
    std::size_t graphemes = 0;
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t ill_formed = 0;
    std::array<std::size_t, 4> quotations = {}; ///< of each kind
    std::size_t with_speaker = 0;
    std::size_t with_antecedent = 0;
    std::size_t with_entity = 0;
    std::size_t phrases = 0;
    std::size_t glosses = 0;

    summary& operator+=(const summary& more);
};

/// Of one document.
summary summary_of(const annotation& found);

#endif
