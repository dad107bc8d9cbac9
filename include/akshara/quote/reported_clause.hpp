// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_REPORTED_CLAUSE_HPP
#define AKSHARA_QUOTE_REPORTED_CLAUSE_HPP

#include <akshara/quote/clause.hpp>
#include <akshara/quote/report.hpp>

namespace akshara::inline v0::detail {

/// Words with which no reported clause begins.
inline constexpr word_roles begins_no_clause{
    word_role::genitive,    word_role::dative,       word_role::ablative,
    word_role::locative,    word_role::postposition, word_role::ergative,
    word_role::conjunction, word_role::adversative,  word_role::connective,
    word_role::participle,  word_role::light,        word_role::copula,
    word_role::auxiliary,   word_role::relative,     word_role::relative_determiner};

/// A headline leaves its verb out: राष्ट्रपति सिरिसेना ने कहा … उठाया गया कदम
constexpr bool is_alone_on_line(const document& doc, std::size_t last) {
    return last == doc.size() || (doc[last - 1].ends_paragraph && doc[last - 1].is_word());
}

/// Whether a report leads to a clause without marks around it, and not to nothing or to words of the reporter.
constexpr bool leads_clause(const document& doc, const report& r, token_range clause) {
    if (clause.empty()) return false;
    if (r.entry.weight < 50 && !r.hearsay) return false; // what is felt or thought is not said
    if (r.intro == quotation_intro::ki) {
        if (r.entry.complement == cue_complement::none || r.entry.form == cue_form::inf_obl) return false;
        return r.entry.form != cue_form::noun || r.who || r.passive;
    }
    if (count_words(doc, clause, 3) < 3 && r.intro != quotation_intro::dash) return false;
    if (r.intro == quotation_intro::source) return true;
    if (!r.who || doc[clause.first].roles.has_any(begins_no_clause)) return false;
    if (r.entry.form == cue_form::noun) return r.intro != quotation_intro::none && r.words.size() == 1;
    const bool finite =
        r.entry.form == cue_form::perf || r.entry.form == cue_form::imperf || r.entry.form == cue_form::inf;
    const bool says =
        r.entry.kind == cue_class::speech || r.entry.kind == cue_class::write || r.entry.kind == cue_class::ask;
    if (!finite || !says || r.passive || r.entry.complement == cue_complement::required) return false;
    if (r.intro == quotation_intro::dash || r.intro == quotation_intro::colon) return true;
    if (!has_predicate(doc, clause))
        return r.intro == quotation_intro::none && is_alone_on_line(doc, clause.last) &&
               count_words(doc, clause, 5) == 5;
    return !holds(doc, {r.floor, r.words.first}, word_role::relative);
}

} // namespace akshara::detail

#endif
