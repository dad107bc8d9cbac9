// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_HEADLINE_HPP
#define AKSHARA_QUOTE_HEADLINE_HPP

#include <akshara/quote/found_quotation.hpp>

namespace akshara::inline v0::detail {

/// A line that tells a clause and, behind a colon, whose it is: दो दिन में फैसला हो जाएगा : मुख्यमंत्री.
struct headline {
    token_range clause;
    speaker source;
};

/// Whether the line [first, last) is a headline of that shape. It has one colon and neither marks nor a stop; before the colon
/// stands a clause with its verb, behind it nothing but a short name. So a place (नयी दिल्ली :), a topic (कोरोना :), a link (यह भी
/// पढ़ें :) and a number lead to none.
constexpr std::optional<headline> headline_in(const document& doc, token_range line) {
    constexpr std::size_t fewest_words = 4, longest_name = 6;
    std::size_t colon = nowhere;
    for (std::size_t k = line.first; k < line.last; ++k) {
        if (doc[k].is_mark() || doc[k].is(token_kind::stop)) return std::nullopt;
        if (!doc[k].is(token_kind::colon)) continue;
        if (colon != nowhere) return std::nullopt;
        colon = k;
    }
    if (colon == nowhere || colon + 1 >= line.last || line.last - colon - 1 > longest_name) return std::nullopt;
    const token_range clause{line.first, colon};
    if (count_words(doc, clause, fewest_words) < fewest_words || !has_predicate(doc, clause)) return std::nullopt;
    if (end_of_nominals(doc, colon + 1, line.last) != line.last) return std::nullopt;
    const std::string_view first = doc.text(colon + 1);
    if (word_class_of(decode(first, 0).value) == word_class::number) return std::nullopt;
    const auto source = named_speaker(doc, line.last, colon + 1);
    if (!source || source->phrase.first != colon + 1) return std::nullopt;
    return headline{clause, *source};
}

constexpr found_quotation found_in_headline(const document& doc, const headline& told) {
    found_quotation q;
    q.content = doc.extent(told.clause.first, told.clause.last);
    q.first = told.clause.first;
    q.last = told.clause.last;
    q.kind = quotation_kind::indirect;
    q.intro = quotation_intro::colon;
    q.attributed = true;
    q.who = told.source;
    return q;
}

} // namespace akshara::detail

#endif
