// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_SPEAKER_ENTITIES_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_SPEAKER_ENTITIES_HPP

#include "names/named_phrases.hpp"

#include <akshara/quote/quotation.hpp>

#include <algorithm>

/// Whom the longest name names that stands in a quotation's speaker, or in the one whom a pronoun stands for; nobody when
/// none does. `names` are those of the same text, in its order.
inline std::vector<std::string> speaker_entities(const akshara::quotation& said, const std::vector<named_phrase>& names) {
    const bool named = said.attribution && said.attribution->speaker;
    if (!named && !said.antecedent) return {};
    const akshara::span who = said.antecedent ? said.antecedent->span : said.attribution->speaker->span;
    const auto begins_before = [](const named_phrase& name, std::size_t at) { return name.place.span.first < at; };
    const named_phrase* longest = nullptr;
    for (auto at = std::lower_bound(names.begin(), names.end(), who.first, begins_before); at != names.end() && at->place.span.first < who.last; ++at)
        if (at->place.span.last <= who.last && (longest == nullptr || at->place.span.size() > longest->place.span.size())) longest = &*at;
    return longest == nullptr ? std::vector<std::string>() : longest->entities;
}

#endif
