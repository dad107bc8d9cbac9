// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SQLITE_ODD_TEXTS_HPP
#define AKSHARA_TESTS_SQLITE_ODD_TEXTS_HPP

#include "../property/form_text.hpp"

#include <string>
#include <vector>

/// Texts of what forms and words look at, in any order, and of ill-formed bytes and NULs; the same every time.
inline std::vector<std::string> odd_texts() {
    generator random{20260131};
    std::vector<std::string> texts;
    for (int k = 0; k < 300; ++k) {
        texts.push_back(random_text(random, random.below(60)));
        texts.push_back(form_text(random) + ' ' + form_text(random));
        texts.push_back(random_bytes(random, random.below(80)) + '\0' + form_text(random));
    }
    return texts;
}

#endif
