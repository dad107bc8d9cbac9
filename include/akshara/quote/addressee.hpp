// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_ADDRESSEE_HPP
#define AKSHARA_QUOTE_ADDRESSEE_HPP

#include <akshara/quote/report.hpp>

namespace akshara::inline v0::detail {

/// उनसे, मुझे; इसमें is a place.
constexpr bool is_addressed(const document& doc, std::size_t k) {
    return doc[k].is(word_role::pronoun_oblique) && !doc.text(k).ends_with("में") && !doc.text(k).ends_with("पर");
}

/// To whom the words of a cue are said: X को बताया, X से कहा, X से बातचीत में, X को दिए साक्षात्कार में. Between it and the
/// cue stands nothing but who says it, where, when and how.
constexpr std::optional<speaker> addressee_of(const document& doc, const report& r) {
    for (std::size_t k = r.words.first; k > r.floor;) {
        const token& t = doc[k - 1];
        if (t.is(word_role::connective)) return std::nullopt; // X से पूछा तो उन्होंने कहा: another clause
        if (r.who && k == r.who->phrase.last) {
            k = r.who->phrase.first;
        } else if (is_addressed(doc, k - 1)) {
            return pronoun_speaker(k - 1);
        } else if (t.is_any(word_role::dative, word_role::ablative)) {
            const auto named = named_speaker(doc, k - 1, r.floor);
            if (!named || doc[k].is(word_role::participle)) return std::nullopt; // मुद्दे को लेकर
            const token& head = doc[named->core.last - 1];
            if (!head.is_any(word_role::no_addressee, word_role::talk)) return named;
            k = named->phrase.first; // मंगलवार को, साफ़ तौर से
        } else if (t.is(word_role::locative)) {
            k = noun_phrase_before(doc, k - 1, r.floor).first; // फ़ोन पर, दिल्ली में
        } else if (t.is_any(word_role::talk, word_role::ergative, word_role::pronoun_ergative, word_role::adverb, word_role::particle,
                            word_role::postposition, word_role::genitive, word_role::participle, word_role::determiner) ||
                   (t.is(word_role::light) && doc[k].is(word_role::participle))) { // बात करते हुए
            --k;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace akshara::detail

#endif
