// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_ANTECEDENT_HPP
#define AKSHARA_QUOTE_ANTECEDENT_HPP

#include <akshara/quote/found_quotation.hpp>

namespace akshara::inline v0::detail {

/// Whom the pronouns that speak stand for: उन्होंने the named agent before it (X ने, or who spoke last), हमारा and मैंने
/// whoever says the words around it. A title by itself (राजदूत ने) stands for the last agent who was named with it
/// (राजदूत संजय सुधीर ने). One pass over the document.
class antecedents {
public:
    /// `found` is in the order of the text, the outer before the inner.
    constexpr static void resolve(const document& doc, std::vector<found_quotation>& found) {
        antecedents pass(doc, found);
        for (std::size_t k = 0; k < doc.size(); ++k) pass.read(k);
        std::vector<std::size_t> around; // the clauses told without marks that the next quotation may stand in
        for (std::size_t k = 0; k < found.size(); ++k) {
            found_quotation& q = found[k];
            while (!around.empty() && found[around.back()].last <= q.first) around.pop_back();
            if (q.who && q.who->pronoun) q.antecedent = pass.antecedent_of(q, found, around);
            else if (q.who) q.antecedent = pass.named_[q.who->core.first];
            if (q.kind == quotation_kind::indirect) around.push_back(k);
        }
    }

private:
    constexpr antecedents(const document& doc, const std::vector<found_quotation>& found) : doc_(doc) {
        agents_.resize(doc.size());
        named_.resize(doc.size());
        agents_before_.resize(doc.size());
        inside_.resize(doc.pairs.size());
        quotation_of_.resize(doc.pairs.size(), nowhere);
        for (std::size_t k = 0; k < found.size(); ++k) {
            const found_quotation& q = found[k];
            if (q.pair != nowhere) quotation_of_[q.pair] = k;
            if (q.who && !q.who->pronoun) agents_[q.who->core.first] = {q.who->core.last, q.who->phrase.first};
        }
        for (std::size_t k = 0; k < doc.size(); ++k)
            if (doc[k].is(word_role::ergative)) note_agent(k);
            else if (doc[k].is(word_role::pronoun_ergative) && k > 0 && doc[k - 1].is(word_role::connective)) note_asked(k);
        // Whom somebody reports on does not outrank who reports it: X ने कहा कि Y ने … . उन्होंने is X.
        std::size_t told = 0;
        for (const found_quotation& q : found)
            if (q.kind == quotation_kind::indirect)
                for (told = told < q.first ? q.first : told; told < q.last; ++told) agents_[told] = {};
    }

    constexpr void note_agent(std::size_t k) {
        const std::size_t floor = clause_floor(doc_, k);
        const auto agent = named_speaker(doc_, k, floor);
        if (!agent) return;
        const std::size_t first = agent->phrase.first;
        if (first > floor && doc_[first - 1].is_any(word_role::relative, word_role::relative_determiner)) return;
        agents_[agent->core.first] = {agent->core.last, first};
    }

    /// X से बात की तो उन्होंने …: who is asked is who answers.
    constexpr void note_asked(std::size_t answer) {
        const std::size_t floor = clause_floor(doc_, answer);
        bool asks = false;
        for (std::size_t k = answer; k > floor; --k) {
            const token& t = doc_[k - 1];
            const cue_use* const cue = doc_.cue_at(k - 1);
            asks = asks || t.is(word_role::talk) || (cue != nullptr && cue->entry.kind == cue_class::ask);
            if (!t.is(word_role::ablative)) continue;
            const auto asked = asks ? named_speaker(doc_, k - 1, floor) : std::nullopt;
            if (asked && !doc_[asked->core.last - 1].is_any(word_role::no_addressee, word_role::talk))
                agents_[asked->core.first] = {asked->core.last, asked->phrase.first};
            return;
        }
    }

    constexpr void read(std::size_t k) {
        const std::size_t pair = doc_[k].pair;
        agents_before_[k] = pair != nowhere && !inside_[pair].empty() ? inside_[pair] : outside_;
        if (agents_[k].last == 0) return;
        token_range agent{k, agents_[k].last};
        if (doc_[agent.last - 1].is(word_role::title)) {
            named_[k] = last_named_with(agent);
            if (named_[k]) agent = *named_[k];
        } else if (k > agents_[k].phrase_first) {
            titled_[next_titled_++ % most_titled] = agent;
        }
        (pair == nowhere ? outside_ : inside_[pair]) = agent;
    }

    /// The last agent before whose name these words stand.
    constexpr std::optional<token_range> last_named_with(token_range title) const {
        for (std::size_t k = next_titled_; k-- > 0 && k + most_titled >= next_titled_;) {
            const token_range& agent = titled_[k % most_titled];
            if (agent.first < agents_[agent.first].phrase_first + title.size()) continue;
            std::size_t same = 0;
            while (same < title.size() && doc_.text(title.last - 1 - same) == doc_.text(agent.first - 1 - same)) ++same;
            if (same == title.size()) return agent;
        }
        return std::nullopt;
    }

    constexpr std::optional<token_range> antecedent_of(const found_quotation& q, const std::vector<found_quotation>& found,
                                                       const std::vector<std::size_t>& around) const {
        const std::size_t at = q.who->core.first;
        if (!doc_[at].is(word_role::first_person)) {
            if (agents_before_[at].empty()) return std::nullopt;
            return agents_before_[at];
        }
        const std::size_t pair = doc_[at].pair;
        if (pair != nowhere) return quotation_of_[pair] == nowhere ? std::nullopt : speaker_of(found[quotation_of_[pair]]);
        if (around.empty() || found[around.back()].first > at) return std::nullopt;
        return speaker_of(found[around.back()]);
    }
    static constexpr std::optional<token_range> speaker_of(const found_quotation& q) {
        if (!q.who) return std::nullopt;
        return q.who->pronoun || q.antecedent ? q.antecedent : q.who->core;
    }

    /// Who begins at a token: where the name ends, and where the phrase begins, titles included.
    struct agent_place {
        std::size_t last = 0; ///< 0: nobody
        std::size_t phrase_first = 0;
    };
    static constexpr std::size_t most_titled = 8; ///< whose titles are remembered

    const document& doc_;
    std::vector<agent_place> agents_;        // by their first tokens
    std::vector<std::optional<token_range>> named_; // of an agent that is a title, whose
    token_range titled_[most_titled];        // the last agents named with a title, in a ring
    std::size_t next_titled_ = 0;
    std::vector<token_range> agents_before_; // the last one before each token
    std::vector<token_range> inside_;        // the last one in each pair
    std::vector<std::size_t> quotation_of_;  // what was found in each pair
    token_range outside_;                    // the last one outside all marks
};

} // namespace akshara::detail

#endif
