// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_QUOTATION_FINDER_HPP
#define AKSHARA_QUOTE_QUOTATION_FINDER_HPP

#include <akshara/quote/headline.hpp>
#include <akshara/quote/led_quotations.hpp>
#include <akshara/quote/weighing.hpp>

namespace akshara::inline v0::detail {

/// Finds the quotations of a document: first what a cue leads, then what the other pairs of marks hold.
class quotation_finder {
public:
    constexpr explicit quotation_finder(const document& doc) : doc_(doc), reader_(doc), led_(doc) {
        for (std::size_t k = 0; k < doc.pairs.size(); ++k) read_pair(k);
        read_unopened();
        read_headlines();
        for (found_quotation& q : led_.found) q.evidence = evidence_of(doc, q);
    }

    constexpr const std::vector<found_quotation>& found() const noexcept { return led_.found; }

private:
    /// A pair that no cue leads: a label, speech attributed afterwards, a part of a reported clause, free speech, a
    /// title.
    constexpr void read_pair(std::size_t k) {
        const document_pair& pair = doc_.pairs[k];
        while (next_clause_ < led_.clauses.size() && led_.clauses[next_clause_].tokens.first <= pair.open)
            ++next_clause_;
        if (content_of(doc_, pair).empty()) return;
        if (led_.of_pair[k] == nowhere) {
            const bool utterance = is_utterance(doc_, inside(pair));
            if (!read_label(k, utterance) && !read_post(k, utterance) && !read_part(k) && !read_before(k, utterance))
                read_free(k, utterance);
        }
        if (led_.of_pair[k] != nowhere && led_.found[led_.of_pair[k]].kind == quotation_kind::direct)
            speech_before_ = k;
    }

    constexpr bool read_label(std::size_t k, bool utterance) {
        const document_pair& pair = doc_.pairs[k];
        const std::size_t index = label_cue_after(doc_, pair);
        if (index == nowhere) return false;
        const auto r = reader_.read(index, pair.open);
        if (!r) return false;
        const std::size_t after = doc_.cues[index].last;
        const bool naming =
            r->hearsay || r->passive ||
            (after < doc_.size() && doc_[after].is(word_role::made_of) && r->entry.form != cue_form::inf_obl);
        const bool more = r->content < doc_.size() && r->intro != quotation_intro::none;
        if (utterance && more) return false; // “…” कहा कि …
        if (naming) {
            led_.add_pair(k, quotation_kind::title_or_scare);
            return true;
        }
        report said = *r;
        if (!said.who) said.who = subject_after(doc_, r->words.last);
        attribute(led_.add_pair(k, utterance ? quotation_kind::direct : quotation_kind::mixed), said,
                  utterance ? quotation_intro::post : quotation_intro::none);
        return true;
    }

    /// “…,” मोहन ने कहा; but in “…” उन्होंने कहा, “…” the cue opens the next.
    constexpr bool read_post(std::size_t k, bool utterance) {
        const document_pair& pair = doc_.pairs[k];
        const bool comma = doc_[pair.close - 1].is(token_kind::comma);
        if (!utterance && !comma) return false;
        if (doc_[pair.close].ends_paragraph) return false;
        if (pair.close + 1 < doc_.size() && doc_[pair.close + 1].is(token_kind::dash)) return read_signature(k);
        for (std::size_t t = pair.close + 1, steps = 0; t < doc_.size() && steps < 12 && !doc_[t].is_mark();
             ++t, ++steps) {
            const cue_use* use = doc_.cue_at(t);
            if (use && use->entry.form != cue_form::noun && use->entry.form != cue_form::source) {
                const auto& r = led_.reports[doc_[t].cue];
                if (!r || !r->who || r->who->phrase.first <= pair.close) return false;
                const bool more = r->content < doc_.size();
                if (more && !comma) return false;
                attribute(led_.add_pair(k, quotation_kind::direct), *r, quotation_intro::post);
                return true;
            }
            if (doc_[t].ends_sentence || doc_[t].ends_paragraph) return false;
        }
        return false;
    }

    /// “…” - रमेश कुमार, चिकित्सक
    constexpr bool read_signature(std::size_t k) {
        const auto who = signature_at(doc_, doc_.pairs[k].close + 2);
        if (!who) return false;
        found_quotation& q = led_.add_pair(k, quotation_kind::direct);
        q.attributed = true;
        q.who = who;
        q.intro = quotation_intro::post;
        return true;
    }

    /// A name in marks is a title even in a reported clause; anything else there is the speaker's own wording.
    constexpr bool read_part(std::size_t k) {
        const document_pair& pair = doc_.pairs[k];
        if (next_clause_ == 0 || is_named_beside(doc_, pair)) return false;
        const reported_clause& around = led_.clauses[next_clause_ - 1];
        if (pair.close >= around.tokens.last) return false;
        // A source is retold, not quoted word by word: a word or two in marks are a term.
        const bool retold = led_.reports[around.cue]->intro == quotation_intro::source;
        if (retold && count_words(doc_, inside(pair), 3) < 3) return false;
        attribute(led_.add_pair(k, quotation_kind::mixed), *led_.reports[around.cue], quotation_intro::none);
        return true;
    }

    /// शर्मा: “…”
    constexpr bool read_before(std::size_t k, bool utterance) {
        const std::size_t open = doc_.pairs[k].open;
        if (!utterance || open < 2 || !doc_[open - 1].is(token_kind::colon)) return false;
        const std::size_t floor = clause_floor(doc_, open - 1);
        found_quotation& q = led_.add_pair(k, quotation_kind::direct);
        q.intro = quotation_intro::colon;
        q.who = named_speaker(doc_, open - 1, floor);
        if (q.who && q.who->phrase.first != floor) q.who.reset();
        q.attributed = q.who.has_value();
        return true;
    }

    constexpr void read_free(std::size_t k, bool utterance) {
        const document_pair& pair = doc_.pairs[k];
        const bool speech = utterance && count_words(doc_, inside(pair), 3) >= 3 && !is_named_beside(doc_, pair) &&
                            !is_in_list(doc_, pair);
        found_quotation& q = led_.add_pair(k, speech ? quotation_kind::direct : quotation_kind::title_or_scare);
        if (!speech || speech_before_ == nowhere) return;
        // A second quotation on the line of an attributed one is the same speaker's.
        const document_pair& before = doc_.pairs[speech_before_];
        if (pair.open < before.close || pair.open - before.close > 12) return;
        for (std::size_t t = before.close; t < pair.open; ++t)
            if (doc_[t].ends_paragraph) return;
        const found_quotation& said = led_.found[led_.of_pair[speech_before_]];
        q.attributed = said.attributed;
        q.who = said.who;
        q.to_whom = said.to_whom;
        q.cue = said.cue;
        q.cue_weight = said.cue_weight;
    }

    /// हम आएंगे।” – मोहन: the opener is missing, the words are those from the start of the paragraph.
    constexpr void read_unopened() {
        std::size_t start = 0; // of the paragraph, or after the last mark in it
        for (std::size_t k = 0; k < doc_.size(); ++k) {
            const bool orphan = doc_[k].is(token_kind::closer) && doc_[k].partner == nowhere;
            const bool whole = start == 0 || doc_[start - 1].ends_paragraph;
            if (orphan && whole && k > start && k + 2 < doc_.size() && doc_[k + 1].is(token_kind::dash)) {
                if (const auto who = signature_at(doc_, k + 2)) add_unopened({start, k}, *who);
            }
            if (doc_[k].is_mark() || doc_[k].ends_paragraph) start = k + 1;
        }
    }

    /// Lines without a cue that leads a clause in them: what a headline tells is whose it says.
    constexpr void read_headlines() {
        std::size_t next = 0;
        for (std::size_t first = 0, k = 0; k < doc_.size(); ++k) {
            if (!doc_[k].ends_paragraph && k + 1 < doc_.size()) continue;
            const token_range line{first, k + 1};
            first = k + 1;
            while (next < led_.clauses.size() && led_.clauses[next].tokens.last <= line.first) ++next;
            if (next < led_.clauses.size() && led_.clauses[next].tokens.first < line.last) continue;
            if (const auto told = headline_in(doc_, line)) led_.found.push_back(found_in_headline(doc_, *told));
        }
    }

    constexpr void add_unopened(token_range words, const speaker& who) {
        found_quotation q;
        q.content = doc_.extent(words.first, words.last);
        q.first = words.first;
        q.last = words.last;
        q.close = doc_[words.last].span;
        q.attributed = true;
        q.who = who;
        q.intro = quotation_intro::post;
        q.flags.unopened = true;
        led_.found.push_back(q);
    }

    const document& doc_;
    report_reader reader_;
    led_quotations led_;
    std::size_t next_clause_ = 0;
    std::size_t speech_before_ = nowhere;
};

} // namespace akshara::detail

#endif
