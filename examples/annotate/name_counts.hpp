// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_NAME_COUNTS_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_NAME_COUNTS_HPP

#include "annotation.hpp"

/// Somebody who is named, by which names, and how often.
struct name_count {
    std::vector<std::string> entities; ///< more than one when the names are homonyms
    std::vector<std::string> names;    ///< as they are written, in the order of the text
    std::size_t first = 0;             ///< where the first of them stands
    std::size_t count = 0;
};

/// Who is named in a text, the most frequent first.
std::vector<name_count> count_names(const std::vector<named_phrase>& phrases);

#endif
