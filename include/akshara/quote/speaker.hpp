// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_SPEAKER_HPP
#define AKSHARA_QUOTE_SPEAKER_HPP

#include <akshara/quote/noun_phrase.hpp>

#include <optional>

namespace akshara::inline v0::detail {

/// A noun phrase or pronoun that speaks.
struct speaker {
    token_range phrase;
    token_range core;
    bool pronoun = false;
};

/// How far left of a cue its speaker is looked for, in tokens.
inline constexpr std::size_t farthest_speaker = 80;

constexpr std::optional<speaker> named_speaker(const document& doc, std::size_t end, std::size_t floor) {
    const token_range phrase = noun_phrase_before(doc, end, floor);
    if (phrase.empty()) return std::nullopt;
    return speaker{phrase, core_of(doc, phrase), false};
}
constexpr speaker pronoun_speaker(std::size_t k) { return {{k, k + 1}, {k, k + 1}, true}; }

/// Where the sentence of a cue begins, or the marks around it; quotations before the cue are passed over whole.
constexpr std::size_t clause_floor(const document& doc, std::size_t at) {
    std::size_t k = at;
    for (std::size_t steps = 0; k > 0 && steps < farthest_speaker; ++steps) {
        const token& t = doc[k - 1];
        if (t.ends_sentence || t.is(token_kind::opener)) return k;
        k = t.is(token_kind::closer) && t.partner != nowhere ? t.partner : k - 1;
    }
    return k;
}

/// Calls `visit(k)` for the tokens before `at` back to `floor`, quotations and brackets left out, until it gives true.
template <class Visit>
constexpr bool look_back(const document& doc, std::size_t at, std::size_t floor, Visit visit) {
    for (std::size_t k = at; k > floor;) {
        const token& t = doc[k - 1];
        const bool aside = t.is(token_kind::closer) || t.is(token_kind::close_bracket);
        if (aside && t.partner != nowhere && t.partner >= floor) {
            k = t.partner;
            continue;
        }
        if (visit(k - 1)) return true;
        --k;
    }
    return false;
}

constexpr bool holds(const document& doc, token_range range, word_role role) {
    for (std::size_t k = range.first; k < range.last; ++k)
        if (doc[k].is(role)) return true;
    return false;
}

/// X ने, उन्होंने: the nearest to the left that is not of a relative clause (जिस बंदूकधारी ने).
constexpr std::optional<speaker> ergative_speaker(const document& doc, std::size_t at, std::size_t floor) {
    std::optional<speaker> found;
    look_back(doc, at, floor, [&](std::size_t k) {
        if (doc[k].is(word_role::pronoun_ergative)) found = pronoun_speaker(k);
        if (!doc[k].is(word_role::ergative)) return found.has_value();
        if (const auto named = named_speaker(doc, k, floor)) {
            const bool relative =
                named->phrase.first > floor && doc[named->phrase.first - 1].is(word_role::relative_determiner);
            if (!relative) found = named;
        } else if (k > floor && doc[k - 1].is_any(word_role::pronoun, word_role::demonstrative)) {
            found = pronoun_speaker(k - 1);
        }
        return found.has_value();
    });
    return found;
}

/// जिनका, जिसकी
constexpr bool is_whose(const document& doc, std::size_t k) {
    const std::string_view word = doc.text(k);
    return doc[k].is(word_role::relative) && (word.ends_with("का") || word.ends_with("के") || word.ends_with("की"));
}

/// X का, उनका before a noun cue; कि, यह, भी and adjectives may stand between.
constexpr std::optional<speaker> genitive_speaker(const document& doc, std::size_t at, std::size_t floor) {
    for (std::size_t k = at, steps = 0; k > floor && steps < 6; --k, ++steps) {
        const token& t = doc[k - 1];
        if (t.is(word_role::pronoun_genitive) || is_whose(doc, k - 1)) return pronoun_speaker(k - 1);
        if (t.is(word_role::genitive)) return named_speaker(doc, k - 1, floor);
        if (!t.is_word() ||
            t.is_any(word_role::ergative, word_role::complementizer, word_role::copula, word_role::conjunction))
            break;
    }
    return std::nullopt;
}

/// X की ओर से, X द्वारा; बयान में, इसमें: who speaks in a passive.
constexpr std::optional<speaker> passive_speaker(const document& doc, std::size_t at, std::size_t floor) {
    std::optional<speaker> found;
    look_back(doc, at, floor, [&](std::size_t k) {
        const token& t = doc[k];
        if (t.is(word_role::on_behalf)) {
            std::size_t end = k;
            while (end > floor && doc[end - 1].is_any(word_role::on_behalf, word_role::genitive)) --end;
            if (end > floor && doc[end].is(word_role::pronoun_genitive)) found = pronoun_speaker(end);
            else found = named_speaker(doc, end, floor);
            return true;
        }
        const cue_use* source = doc.cue_at(k);
        if (source && source->entry.form == cue_form::source && k > floor && doc[k - 1].is(word_role::genitive)) {
            found = named_speaker(doc, k - 1, floor); // X के हवाले से कहा गया
            return true;
        }
        const bool beside = k + 1 == at; // अपील में कहा गया, इसमें कहा गया
        if (t.is(word_role::pronoun_oblique) && beside) found = pronoun_speaker(k);
        if (t.is(word_role::locative) && !found && k > floor && (beside || doc[k - 1].is(word_role::document)))
            found = named_speaker(doc, k, floor);
        return false;
    });
    return found;
}

/// What may stand between a subject and its verb: आगे, यह भी, हँसते हुए.
constexpr std::size_t before_adverbs(const document& doc, std::size_t at, std::size_t floor) {
    while (at > floor) {
        const token& t = doc[at - 1];
        if (!t.is_any(word_role::adverb, word_role::particle, word_role::demonstrative, word_role::negation,
                      word_role::pronoun_oblique))
            break;
        --at;
    }
    return at;
}

/// The noun phrase that begins at `k`, if no case marker follows it.
constexpr std::size_t end_of_nominals(const document& doc, std::size_t first, std::size_t last) {
    std::size_t k = first;
    while (k < last) {
        const bool link = doc[k].is(word_role::genitive) || doc[k].is(token_kind::hyphen) ||
                          doc[k].is(token_kind::dot) || doc[k].is(word_role::conjunction);
        if (!link && !is_nominal(doc, k)) break;
        // A determiner begins another phrase: अजय | अपने … के बारे में
        if (k > first && doc[k].is_any(word_role::determiner, word_role::pronoun_genitive) && is_nominal(doc, k - 1))
            break;
        ++k;
    }
    return k;
}

/// X कहते हैं, वह बोली: the subject stands before the verb, or at the start of its clause.
constexpr std::optional<speaker> nominative_speaker(const document& doc, std::size_t at, std::size_t floor) {
    std::size_t clause = floor;
    look_back(doc, at, floor, [&](std::size_t k) {
        if (!doc[k].is_any(word_role::complementizer, word_role::adversative)) return false;
        clause = k + 1;
        return true;
    });
    const std::size_t end = before_adverbs(doc, at, clause);
    if (end > clause && doc[end - 1].is(word_role::pronoun)) return pronoun_speaker(end - 1);
    if (end > clause && (is_nominal(doc, end - 1) || doc[end - 1].is(token_kind::close_bracket)))
        return named_speaker(doc, end, clause);
    // An adjunct stands between: the subject is the first phrase of the clause that no case marker follows.
    for (std::size_t k = clause; k < end;) {
        if (doc[k].is(word_role::pronoun)) return pronoun_speaker(k);
        const std::size_t last = end_of_nominals(doc, k, end);
        const bool adjunct =
            last < end &&
            doc[last].is_any(word_role::dative, word_role::ablative, word_role::locative, word_role::postposition,
                             word_role::ergative, word_role::copula, word_role::auxiliary, word_role::participle,
                             word_role::light, word_role::on_behalf, word_role::made_of);
        if (last > k && !adjunct && !doc[last - 1].is(word_role::genitive)) return named_speaker(doc, last, k);
        k = last > k && doc[last].is_any(word_role::determiner) ? last : last + 1;
    }
    return std::nullopt;
}

/// ‘…’ कहते हुए *अध्यक्ष* मंच से उतर गए: the first phrase after the cue.
constexpr std::optional<speaker> subject_after(const document& doc, std::size_t at) {
    if (at >= doc.size() || doc[at - 1].ends_sentence) return std::nullopt;
    std::size_t last = end_of_nominals(doc, at, at + 8 < doc.size() ? at + 8 : doc.size());
    // The last noun before a case marker is not the subject's.
    if (last < doc.size() && last > at + 1 &&
        doc[last].is_any(word_role::dative, word_role::ablative, word_role::locative))
        --last;
    return named_speaker(doc, last, at);
}

/// Who signs: रमेश कुमार, चिकित्सक, with which the paragraph ends.
constexpr std::optional<speaker> signature_at(const document& doc, std::size_t first) {
    const std::size_t last = end_of_nominals(doc, first, doc.size());
    if (last == first || last - first > 8) return std::nullopt;
    for (std::size_t k = last - 1; k < doc.size() && k < last + 12; ++k)
        if (doc[k].ends_paragraph || k + 1 == doc.size()) return named_speaker(doc, last, first);
    return std::nullopt;
}

} // namespace akshara::detail

#endif
