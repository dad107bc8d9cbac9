// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_WEIGHING_HPP
#define AKSHARA_QUOTE_WEIGHING_HPP

#include <akshara/quote/found_quotation.hpp>

#include <utility>

namespace akshara::inline v0::detail {

/// All that speaks for a quotation, or against it, in one place.
constexpr evidence_set evidence_of(const document& doc, const found_quotation& q) {
    const bool paired = q.pair != nowhere;
    const token_range content = paired ? inside(doc.pairs[q.pair]) : token_range{q.first, q.last};
    const bool led = q.intro == quotation_intro::comma || q.intro == quotation_intro::colon || q.intro == quotation_intro::dash;
    const std::pair<evidence, bool> all[] = {
        {evidence::marks, q.open && q.close},
        {evidence::mismatched, q.flags.mismatched},
        {evidence::unclosed, q.flags.unclosed},
        {evidence::unopened, q.flags.unopened},
        {evidence::continued, q.flags.continued},
        {evidence::utterance, is_utterance(doc, content)},
        {evidence::few_words, count_words(doc, content, 3) < 3},
        {evidence::strong_cue, !q.cue.empty() && q.cue_weight >= 80},
        {evidence::weak_cue, !q.cue.empty() && q.cue_weight < 80},
        {evidence::complementizer, q.intro == quotation_intro::ki},
        {evidence::punctuation, led && q.open},
        {evidence::free_speech, led && !q.open},
        {evidence::source, q.intro == quotation_intro::source},
        {evidence::afterwards, q.intro == quotation_intro::post},
        {evidence::named_speaker, q.who && !q.who->pronoun},
        {evidence::pronoun_speaker, q.who && q.who->pronoun},
        {evidence::hearsay, q.flags.hearsay},
        {evidence::name_giver, paired && is_named_beside(doc, doc.pairs[q.pair])},
    };
    evidence_set found;
    for (const auto& [each, holds] : all)
        if (holds) found.add(each);
    return found;
}

} // namespace akshara::detail

#endif
