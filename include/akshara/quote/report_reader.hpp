// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_REPORT_READER_HPP
#define AKSHARA_QUOTE_REPORT_READER_HPP

#include <akshara/quote/addressee.hpp>
#include <akshara/quote/report_words.hpp>

namespace akshara::inline v0::detail {

/// Reads what stands around one cue of the lexicon.
class report_reader {
public:
    constexpr explicit report_reader(const document& doc) : doc_(doc), words_(doc) {}

    constexpr std::optional<report> read(std::size_t index) const { return read(index, doc_.cues[index].first); }

    /// The same for a cue that follows what it speaks of (‘…’ कहा करते थे): its subject stands before token `subject`.
    constexpr std::optional<report> read(std::size_t index, std::size_t subject) const {
        const cue_use& use = doc_.cues[index];
        report r;
        r.words = {use.first, use.last};
        r.entry = use.entry;
        if (use.entry.form == cue_form::filler) return std::nullopt;
        r.floor = clause_floor(doc_, subject);
        r.hearsay = use.entry.form == cue_form::hearsay;
        r.passive = use.entry.form == cue_form::pass;
        if (use.entry.form == cue_form::source) return read_source(r);
        if (use.entry.form == cue_form::noun && !words_.take_verb_of_noun(r)) return std::nullopt;
        if (is_denied(r)) return std::nullopt;
        words_.take_auxiliaries(r);
        r.content = r.words.last;
        words_.take_intro(r);
        // …, बोली नर्स- …
        if (r.entry.subject == cue_subject::nominative && subject > 0 && doc_[subject - 1].is(token_kind::comma))
            take_inverted_speaker(r);
        if (!r.who) r.who = find_speaker(r, subject);
        if (!r.who) take_inverted_speaker(r);
        if (r.entry.form == cue_form::inf && !is_said_by_somebody(r)) return std::nullopt;
        if (!r.hearsay) r.to_whom = addressee_of(doc_, r);
        return r;
    }

private:
    constexpr bool at(std::size_t k, token_kind kind) const { return k < doc_.size() && doc_[k].is(kind); }
    constexpr bool at(std::size_t k, word_role role) const { return k < doc_.size() && doc_[k].is(role); }

    constexpr std::optional<speaker> find_speaker(const report& r, std::size_t start) const {
        if (r.hearsay) return std::nullopt;
        switch (r.entry.form) {
        case cue_form::noun:
            if (at(r.words.last - 1, word_role::light) || at(r.words.last - 1, word_role::auxiliary) || is_done(r))
                break;
            [[fallthrough]];
        case cue_form::inf: {
            if (auto who = genitive_speaker(doc_, start, r.floor)) return who;
            return speaker_after(r);
        }
        case cue_form::imperf:
        case cue_form::fut:
        case cue_form::prog:
        case cue_form::cpl:
            if (r.passive) break;
            return nominative_speaker(doc_, start, r.floor);
        case cue_form::perf:
        case cue_form::perf_agreeing:
            if (r.entry.subject == cue_subject::nominative) return nominative_speaker(doc_, start, r.floor);
            break;
        default: break;
        }
        if (r.passive) return passive_speaker(doc_, start, r.floor);
        if (auto who = ergative_speaker(doc_, start, r.floor)) return who;
        return passive_speaker(doc_, start, r.floor);
    }

    /// यह कहना है X का
    constexpr std::optional<speaker> speaker_after(const report& r) const {
        if (r.intro != quotation_intro::none) return std::nullopt; // what follows is content
        for (std::size_t k = r.words.last, steps = 0; k < doc_.size() && steps < 8; ++k, ++steps) {
            if (doc_[k].is(word_role::pronoun_genitive)) return pronoun_speaker(k);
            if (doc_[k].is(word_role::genitive) &&
                (k + 1 == doc_.size() || !doc_[k + 1].is_word() || doc_[k].ends_sentence))
                return named_speaker(doc_, k, r.words.last);
            if (doc_[k].ends_sentence || !doc_[k].is_word()) break;
        }
        return std::nullopt;
    }

    /// Whether the words of a noun cue hold its verb: दावा किया है, not दावा है.
    constexpr bool is_done(const report& r) const {
        return holds(doc_, r.words, word_role::light) || holds(doc_, r.words, word_role::auxiliary);
    }

    /// कहा मोहन ने, “…” and बोली नर्स- …: the speaker after the cue, then what leads on.
    constexpr void take_inverted_speaker(report& r) const {
        const bool nominative = r.entry.subject == cue_subject::nominative;
        if (r.intro != quotation_intro::none || r.entry.form != cue_form::perf || r.content != r.words.last) return;
        for (std::size_t k = r.words.last, steps = 0; k < doc_.size() && steps < 8; ++k, ++steps) {
            const bool ends = nominative ? at(k, token_kind::dash) || at(k, token_kind::colon) ||
                                               at(k, token_kind::comma) || at(k, token_kind::opener)
                                         : doc_[k].is(word_role::ergative) &&
                                               (at(k + 1, token_kind::comma) || at(k + 1, token_kind::colon) ||
                                                at(k + 1, token_kind::dash) || at(k + 1, token_kind::opener) ||
                                                at(k + 1, word_role::complementizer));
            if (ends) {
                r.who = named_speaker(doc_, k, r.words.last);
                r.content = nominative ? k : k + 1;
                if (r.who) words_.take_intro(r);
                return;
            }
            if (doc_[k].ends_sentence || !doc_[k].is_word()) return;
        }
    }

    /// वे नहीं मानते कि …, की जानकारी नहीं थी कि …: what follows is not what they hold.
    constexpr bool is_denied(const report& r) const {
        if (r.entry.form == cue_form::noun) return at(r.words.last - 1, word_role::copula) && holds(doc_, r.words, word_role::negation);
        const bool held = r.entry.kind == cue_class::opinion || r.entry.kind == cue_class::thought;
        return held && r.words.first > r.floor && doc_[r.words.first - 1].is(word_role::negation);
    }

    /// कहना मुश्किल है कि … is nobody's.
    constexpr bool is_said_by_somebody(const report& r) const {
        return r.who && r.words.last > r.words.first + 1 && doc_[r.words.last - 1].is(word_role::copula);
    }

    /// X के मुताबिक …; not नियम के मुताबिक, जिसके मुताबिक, nor X के हवाले से कहा.
    constexpr std::optional<report> read_source(report& r) const {
        if (r.words.first == r.floor) return std::nullopt;
        const std::size_t link = r.words.first - 1;
        if (doc_[link].is(word_role::relative)) return std::nullopt;
        if (doc_[link].is(word_role::pronoun_genitive)) r.who = pronoun_speaker(link);
        else if (doc_[link].is(word_role::genitive)) r.who = named_speaker(doc_, link, r.floor);
        if (!r.who) return std::nullopt;
        const token& head = doc_[r.who->core.last - 1];
        if (!r.who->pronoun && head.is_any(word_role::no_source, word_role::determiner)) return std::nullopt;
        if (const cue_use* next = doc_.cue_at(r.words.last); next && next->entry.form != cue_form::source)
            return std::nullopt;
        r.content = r.words.last;
        words_.take_intro(r);
        r.intro = quotation_intro::source;
        return r;
    }

    const document& doc_;
    report_words words_;
};

} // namespace akshara::detail

#endif
