// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_ANTECEDENT_HPP
#define AKSHARA_QUOTE_ANTECEDENT_HPP

#include <akshara/quote/found_quotation.hpp>

namespace akshara::detail {

/// Whom the pronouns that speak stand for: उन्होंने the named agent before it (X ने, or who spoke last), हमारा whoever
/// says the words around it. One pass over the document.
class antecedents {
public:
    /// `found` is in the order of the text, the outer before the inner.
    constexpr static void resolve(const document& doc, std::vector<found_quotation>& found) {
        antecedents pass(doc, found);
        for (std::size_t k = 0; k < doc.size(); ++k) pass.read(k);
        for (found_quotation& q : found)
            if (q.who && q.who->pronoun) q.antecedent = pass.antecedent_of(q, found);
    }

private:
    constexpr antecedents(const document& doc, const std::vector<found_quotation>& found) : doc_(doc) {
        agent_ends_.resize(doc.size(), 0);
        agents_before_.resize(doc.size());
        inside_.resize(doc.pairs.size());
        quotation_of_.resize(doc.pairs.size(), nowhere);
        for (std::size_t k = 0; k < found.size(); ++k) {
            const found_quotation& q = found[k];
            if (q.pair != nowhere) quotation_of_[q.pair] = k;
            if (q.who && !q.who->pronoun) agent_ends_[q.who->core.first] = q.who->core.last;
        }
        for (std::size_t k = 0; k < doc.size(); ++k)
            if (doc[k].is(word_role::ergative)) note_agent(k);
        // Whom somebody reports on does not outrank who reports it: X ने कहा कि Y ने … . उन्होंने is X.
        std::size_t told = 0;
        for (const found_quotation& q : found)
            if (q.kind == quotation_kind::indirect)
                for (told = told < q.first ? q.first : told; told < q.last; ++told) agent_ends_[told] = 0;
    }

    constexpr void note_agent(std::size_t k) {
        const std::size_t floor = clause_floor(doc_, k);
        const auto agent = named_speaker(doc_, k, floor);
        if (!agent) return;
        const std::size_t first = agent->phrase.first;
        if (first > floor && doc_[first - 1].is_any(word_role::relative, word_role::relative_determiner)) return;
        agent_ends_[agent->core.first] = agent->core.last;
    }

    constexpr void read(std::size_t k) {
        const std::size_t pair = doc_[k].pair;
        agents_before_[k] = pair != nowhere && !inside_[pair].empty() ? inside_[pair] : outside_;
        if (agent_ends_[k] == 0) return;
        token_range& place = pair == nowhere ? outside_ : inside_[pair];
        place = {k, agent_ends_[k]};
    }

    constexpr std::optional<token_range> antecedent_of(const found_quotation& q,
                                                       const std::vector<found_quotation>& found) const {
        const std::size_t at = q.who->core.first;
        if (!doc_[at].is(word_role::first_person)) {
            if (agents_before_[at].empty()) return std::nullopt;
            return agents_before_[at];
        }
        const std::size_t pair = doc_[at].pair;
        if (pair == nowhere || quotation_of_[pair] == nowhere) return std::nullopt;
        const found_quotation& around = found[quotation_of_[pair]];
        if (!around.who) return std::nullopt;
        return around.who->pronoun ? around.antecedent : around.who->core;
    }

    const document& doc_;
    std::vector<std::size_t> agent_ends_;    // where the agent that begins at a token ends; 0: none begins
    std::vector<token_range> agents_before_; // the last one before each token
    std::vector<token_range> inside_;        // the last one in each pair
    std::vector<std::size_t> quotation_of_;  // what was found in each pair
    token_range outside_;                    // the last one outside all marks
};

} // namespace akshara::detail

#endif
