// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_FOUND_QUOTATION_HPP
#define AKSHARA_QUOTE_FOUND_QUOTATION_HPP

#include <akshara/quote/marked_speech.hpp>
#include <akshara/quote/report.hpp>

namespace akshara::inline v0::detail {

/// A quotation in tokens and bytes of its document, before it has its place among the others.
struct found_quotation {
    akshara::span content;
    std::size_t first = 0; ///< its first token, an opening mark included
    std::size_t last = 0;  ///< the token after its last
    quotation_kind kind = quotation_kind::direct;
    quotation_intro intro = quotation_intro::none;
    std::size_t pair = nowhere; ///< the pair of marks that holds it
    std::optional<akshara::span> open;
    std::optional<akshara::span> close;
    bool attributed = false;
    std::optional<speaker> who;
    std::optional<speaker> to_whom;
    token_range cue;
    std::optional<token_range> antecedent;
    quotation_flags flags;
    int cue_weight = 0;
    evidence_set evidence;
};

/// What a pair of marks holds.
constexpr found_quotation found_in_pair(const document& doc, std::size_t pair, quotation_kind kind) {
    const mark_pair& marks = doc.pairs[pair].marks;
    found_quotation q;
    q.content = content_of(doc, doc.pairs[pair]);
    q.first = doc.pairs[pair].open;
    q.last = doc.pairs[pair].close + 1;
    q.kind = kind;
    q.pair = pair;
    q.open = marks.open.span;
    q.close = marks.close.span;
    q.flags.mismatched = marks.mismatched;
    q.flags.continued = marks.continued;
    return q;
}

/// Says whose words it is by a report.
constexpr void attribute(found_quotation& q, const report& r, quotation_intro intro) {
    q.attributed = true;
    q.who = r.who;
    q.to_whom = r.to_whom;
    q.cue = r.words;
    q.intro = intro;
    q.flags.hearsay = r.hearsay;
    q.cue_weight = r.entry.weight;
}

} // namespace akshara::detail

#endif
