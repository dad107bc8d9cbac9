// SPDX-License-Identifier: BSL-1.0
#include "summary.hpp"

summary& summary::operator+=(const summary& more) {
    for (std::size_t summary::*count : {&summary::documents, &summary::bad_records, &summary::bytes, &summary::graphemes, &summary::words,
                                        &summary::sentences, &summary::ill_formed, &summary::with_speaker, &summary::with_antecedent,
                                        &summary::with_entity, &summary::phrases, &summary::glosses})
        this->*count += more.*count;
    for (std::size_t kind = 0; kind < quotations.size(); ++kind) quotations[kind] += more.quotations[kind];
    return *this;
}

summary summary_of(const annotation& found) {
    summary made;
    made.documents = 1;
    made.bytes = found.text.size();
    made.graphemes = found.graphemes;
    made.words = found.words;
    made.sentences = found.sentences;
    made.ill_formed = found.ill_formed.size();
    for (const attributed_quotation& each : found.quotations) {
        ++made.quotations[static_cast<std::size_t>(each.said.kind)];
        made.with_speaker += each.said.attribution && each.said.attribution->speaker;
        made.with_antecedent += each.said.antecedent.has_value();
        made.with_entity += !each.entities.empty();
    }
    made.phrases = found.phrases.size();
    made.glosses = found.glosses.size();
    return made;
}
