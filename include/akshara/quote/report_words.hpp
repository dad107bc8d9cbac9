// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_REPORT_WORDS_HPP
#define AKSHARA_QUOTE_REPORT_WORDS_HPP

#include <akshara/quote/report.hpp>

namespace akshara::inline v0::detail {

/// The words of a report from its cue to its content.
class report_words {
public:
    constexpr explicit report_words(const document& doc) : doc_(doc) {}

    /// दावा *यह भी किया गया है*, का आरोप *है*, in a headline का आरोप, …: a noun is a cue with its verb.
    constexpr bool take_verb_of_noun(report& r) const {
        std::size_t k = r.words.last;
        for (std::size_t steps = 0; steps < 3 && k < doc_.size(); ++steps, ++k)
            if (!doc_[k].is_any(word_role::particle, word_role::demonstrative, word_role::negation,
                                word_role::adverb) &&
                !(doc_[k].is(word_role::participle) && at(k + 1, word_role::light)))
                break;
        if (k == r.words.last && (at(k, token_kind::comma) || at(k, token_kind::colon) || at(k, token_kind::dash)))
            return true;
        if (!at(k, word_role::light) && !at(k, word_role::copula)) return false;
        r.words.last = k + 1;
        return true;
    }

    /// कहा *है*, कहा *गया था*, बताया *भी जा रहा है*.
    constexpr void take_auxiliaries(report& r) const {
        std::size_t k = r.words.last;
        for (std::size_t steps = 0; steps < 5 && k < doc_.size(); ++steps, ++k) {
            const token& t = doc_[k];
            if (doc_[k - 1].ends_sentence || !t.is_word()) break;
            const bool auxiliary =
                t.is_any(word_role::copula, word_role::auxiliary, word_role::light, word_role::participle);
            if (!auxiliary && !t.is(word_role::particle)) break;
            // कहा गया, सूचित किया गया
            if (r.entry.form == cue_form::perf || r.entry.form == cue_form::noun)
                r.passive |= t.is(word_role::auxiliary);
            if (r.entry.form == cue_form::perf && t.is(word_role::light)) r.entry.form = cue_form::imperf; // कहा करते थे
            if (r.entry.form == cue_form::imperf && t.is(word_role::participle))
                r.entry.form = cue_form::ptcp; // कहते हुए
            if (auxiliary) r.words.last = k + 1;
        }
    }

    /// What stands between the cue and what it leads to.
    constexpr void take_intro(report& r) const {
        std::size_t k = r.content;
        if (doc_[k - 1].ends_sentence) {
            r.content = doc_.size();
            return;
        }
        while (at(k, word_role::particle)) ++k;
        const auto take_punctuation = [&](quotation_intro none) {
            quotation_intro found = none;
            for (; k < doc_.size(); ++k) {
                const token& t = doc_[k];
                // कहा! “…”, कहा. “…”
                const bool full_stop = t.is(token_kind::stop) && (doc_.text(k) == "." || doc_.text(k) == "!");
                const bool shout =
                    t.is(token_kind::dot) || (full_stop && !t.ends_paragraph && at(k + 1, token_kind::opener));
                if (t.is(token_kind::comma) || shout) found = found == none ? quotation_intro::comma : found;
                else if (t.is(token_kind::colon)) found = quotation_intro::colon;
                else if (t.is(token_kind::dash) || t.is(token_kind::hyphen))
                    found = found == quotation_intro::colon ? found : quotation_intro::dash;
                else break;
            }
            return found;
        };
        r.intro = take_punctuation(quotation_intro::none);
        if (at(k, word_role::complementizer) || is_ki_spelt_with_a_long_vowel(k)) {
            r.intro = quotation_intro::ki;
            ++k;
            take_punctuation(quotation_intro::ki);
        }
        const bool ends = k < doc_.size() && (doc_[k].is(token_kind::stop) || doc_[k].is(token_kind::closer) ||
                                              (doc_[k - 1].ends_sentence && !doc_[k].is(token_kind::opener)));
        r.content = ends ? doc_.size() : k;
    }

private:
    constexpr bool at(std::size_t k, token_kind kind) const { return k < doc_.size() && doc_[k].is(kind); }
    constexpr bool at(std::size_t k, word_role role) const { return k < doc_.size() && doc_[k].is(role); }

    /// कहा की भारत …: a genitive cannot follow a finite verb.
    constexpr bool is_ki_spelt_with_a_long_vowel(std::size_t k) const {
        return at(k, word_role::genitive) && k + 1 < doc_.size() && doc_[k + 1].is_word() && !doc_[k - 1].ends_sentence;
    }

    const document& doc_;
};

} // namespace akshara::detail

#endif
