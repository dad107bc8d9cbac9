// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_LED_QUOTATIONS_HPP
#define AKSHARA_QUOTE_LED_QUOTATIONS_HPP

#include <akshara/quote/found_quotation.hpp>
#include <akshara/quote/report_reader.hpp>
#include <akshara/quote/reported_clause.hpp>

namespace akshara::inline v0::detail {

/// A clause in which somebody is reported, and by which cue.
struct reported_clause {
    token_range tokens;
    std::size_t cue = nowhere;
};

/// The quotations of a document that a cue leads: pairs of marks, clauses without marks, openers that nothing closes.
class led_quotations {
public:
    std::vector<found_quotation> found;
    std::vector<std::optional<report>> reports; ///< of each cue
    std::vector<std::size_t> of_pair;           ///< what was found in each pair
    std::vector<reported_clause> clauses;

    constexpr explicit led_quotations(const document& doc) : doc_(doc), ends_(doc) {
        const report_reader reader(doc);
        lead_.resize(doc.size() + 1, nowhere);
        for (std::size_t k = 0; k < doc.cues.size(); ++k) {
            reports.push_back(reader.read(k));
            if (reports[k] && reports[k]->content < doc.size()) lead_[reports[k]->content] = k;
        }
        of_pair.resize(doc.pairs.size(), nowhere);
        for (std::size_t k = 0; k < doc.pairs.size(); ++k) read_pair(k);
        for (std::size_t k = 0; k < doc.cues.size(); ++k) read_clause(k);
        for (std::size_t k = 0; k < doc.size(); ++k) read_orphan(k);
    }

    constexpr found_quotation& add_pair(std::size_t k, quotation_kind kind) {
        of_pair[k] = found.size();
        found.push_back(found_in_pair(doc_, k, kind));
        return found.back();
    }

private:
    /// A pair directly after a cue holds speech, unless it is a name with which a longer clause begins.
    constexpr void read_pair(std::size_t k) {
        const document_pair& pair = doc_.pairs[k];
        if (lead_[pair.open] == nowhere || content_of(doc_, pair).empty()) return;
        const report& r = *reports[lead_[pair.open]];
        const bool longer =
            goes_on_after(doc_, pair) && !doc_[pair.close + 1].is_any(word_role::conjunction, word_role::adversative);
        if (longer && !is_utterance(doc_, inside(pair))) return;
        attribute(add_pair(k, quotation_kind::direct), r, r.intro);
    }

    /// — जनगणना ब्यूरो के अनुसार … — : what a dash began, a dash ends.
    constexpr std::size_t end_of_parenthesis(const report& r, std::size_t end) const {
        constexpr std::size_t longest = 60;
        const bool dashed = r.intro == quotation_intro::source && r.who && r.who->phrase.first > r.floor &&
                            doc_[r.who->phrase.first - 1].is(token_kind::dash);
        for (std::size_t k = r.content; dashed && k < end && k < r.content + longest; ++k)
            if (doc_[k].is(token_kind::dash)) return k;
        return end;
    }

    constexpr void read_clause(std::size_t index) {
        if (!reports[index]) return;
        const report& r = *reports[index];
        if (r.content >= doc_.size() || lead_[r.content] != index) return;
        const token& first = doc_[r.content];
        if (first.is(token_kind::opener)) {
            if (first.partner == nowhere) return; // read_orphan
            const std::size_t inner = doc_[r.content + 1].pair;
            if (inner != nowhere && doc_.pairs[inner].open == r.content && of_pair[inner] != nowhere) return;
        }
        const token_range clause{r.content, end_of_parenthesis(r, ends_.of(doc_, r.content))};
        if (!leads_clause(doc_, r, clause)) return;
        found_quotation q;
        q.content = doc_.extent(clause.first, clause.last);
        q.first = clause.first;
        q.last = clause.last;
        q.kind = quotation_kind::indirect;
        attribute(q, r, r.intro);
        found.push_back(q);
        clauses.push_back({clause, index});
    }

    /// An opener without a closer, directly after a cue. Without a cue it is no quotation.
    constexpr void read_orphan(std::size_t k) {
        if (!doc_[k].is(token_kind::opener) || doc_[k].partner != nowhere || lead_[k] == nowhere) return;
        const std::size_t last = unclosed_end(doc_, k);
        if (last == k + 1) return;
        found_quotation q;
        q.content = doc_.extent(k + 1, last);
        q.first = k;
        q.last = last;
        q.open = doc_[k].span;
        attribute(q, *reports[lead_[k]], reports[lead_[k]]->intro);
        q.flags.unclosed = true;
        found.push_back(q);
    }

    const document& doc_;
    clause_ends ends_;
    std::vector<std::size_t> lead_; // the cue whose content begins at a token
};

} // namespace akshara::detail

#endif
