// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SQLITE_FTS5_PREFIX_SPELLINGS_HPP
#define AKSHARA_EXAMPLES_SQLITE_FTS5_PREFIX_SPELLINGS_HPP

#include "continuations.hpp"

#include <akshara/normalize/normalize.hpp>

#include <algorithm>

/// How words that begin with `prefix` begin in the form, which looks at what follows: हिन् stays in हिन्यान and is हिंद in हिन्दी, गय is
/// गई in गयी. None of them begins with another.
template <class Form>
std::vector<std::string> prefix_spellings(std::string_view prefix) {
    std::vector<std::string> all;
    for (const std::string& rest : continuations(prefix))
        all.emplace_back(akshara::normalize(std::string(prefix) + rest, Form{}).utf8());
    std::sort(all.begin(), all.end()); // what begins with another stands behind it
    std::vector<std::string> shortest;
    for (std::string& each : all)
        if (shortest.empty() || !each.starts_with(shortest.back())) shortest.push_back(std::move(each));
    return shortest;
}

#endif
