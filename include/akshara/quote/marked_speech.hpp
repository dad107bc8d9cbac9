// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARKED_SPEECH_HPP
#define AKSHARA_QUOTE_MARKED_SPEECH_HPP

#include <akshara/quote/clause.hpp>

namespace akshara::inline v0::detail {

constexpr token_range inside(const document_pair& pair) { return {pair.open + 1, pair.close}; }

constexpr bool is_blank(char32_t c) noexcept { return beside_of(c) == beside::space || beside_of(c) == beside::edge; }

/// What stands between the marks without white space at its ends; marks that stand upon white space go with it.
constexpr akshara::span content_of(const document& doc, const document_pair& pair) {
    akshara::span content = pair.marks.content();
    while (!content.empty() && is_blank(decode(doc.bytes, content.first).value)) {
        do content.first += decode(doc.bytes, content.first).size;
        while (!content.empty() && continues_cluster(decode(doc.bytes, content.first).value));
    }
    while (!content.empty()) {
        std::size_t last = content.last;
        while (last > content.first && continues_cluster(decode_before(doc.bytes, last).value)) last -= decode_before(doc.bytes, last).size;
        if (last == content.first || !is_blank(decode_before(doc.bytes, last).value)) break;
        content.last = last - decode_before(doc.bytes, last).size;
    }
    return content;
}

/// Whether what stands between marks is a whole utterance: it ends like a sentence, or has a verb at its end.
constexpr bool is_utterance(const document& doc, token_range content) {
    if (content.empty()) return false;
    const token& last = doc[content.last - 1];
    if (last.is(token_kind::stop) || last.is(token_kind::dot)) return content.size() > 1;
    return has_predicate(doc, content);
}

/// Whether a name-giving word stands beside the marks: फ़िल्म ‘आनंद’, ‘सबका साथ’ नीति, ‘मुखिया’ नाम.
constexpr bool is_named_beside(const document& doc, const document_pair& pair) {
    const auto naming = [&](std::size_t k) { return k < doc.size() && doc[k].is(word_role::naming); };
    if (pair.open > 0 && !doc[pair.open - 1].ends_sentence && naming(pair.open - 1)) return true;
    if (doc[pair.close].ends_sentence || pair.close + 1 >= doc.size()) return false;
    if (naming(pair.close + 1)) return true;
    // ‘दो गज दूरी’ के मंत्र, ‘मेक इन इंडिया’ के तहत
    const std::size_t next = pair.close + 2;
    return doc[pair.close + 1].is(word_role::genitive) && next < doc.size() && doc[next].is(word_role::naming);
}

/// Whether the sentence goes on after the closing mark with words of its own.
constexpr bool goes_on_after(const document& doc, const document_pair& pair) {
    return !doc[pair.close].ends_sentence && pair.close + 1 < doc.size() && doc[pair.close + 1].is_word();
}

/// ‘X’ बताया, ‘X’ करार दिया, ‘X’ का नारा दिया: the cue that follows a label in marks; `nowhere` when none does.
constexpr std::size_t label_cue_after(const document& doc, const document_pair& pair) {
    if (doc[pair.close].ends_sentence) return nowhere;
    for (std::size_t k = pair.close + 1, steps = 0; k < doc.size() && steps < 3; ++k, ++steps) {
        if (const cue_use* use = doc.cue_at(k)) {
            const cue_class kind = use->entry.kind;
            const bool labels = kind == cue_class::label || kind == cue_class::slogan || kind == cue_class::speech ||
                                kind == cue_class::opinion;
            return labels && use->entry.form != cue_form::source && use->entry.form != cue_form::filler ? doc[k].cue
                                                                                                        : nowhere;
        }
        const bool passed =
            doc[k].is_any(word_role::particle, word_role::negation, word_role::genitive, word_role::relative);
        if (!passed || doc[k].ends_sentence) return nowhere;
    }
    return nowhere;
}

/// 'मधुमती', 'जिस देश में गंगा बहती है', 'राम और शाम'
constexpr bool is_in_list(const document& doc, const document_pair& pair) {
    if (doc[pair.close - 1].is(token_kind::stop)) return false;
    const auto links = [&](std::size_t t) { return doc[t].is(token_kind::comma) || doc[t].is(word_role::conjunction); };
    const bool left = pair.open >= 2 && links(pair.open - 1) && doc[pair.open - 2].is(token_kind::closer);
    const bool right =
        pair.close + 2 < doc.size() && links(pair.close + 1) && doc[pair.close + 2].is(token_kind::opener);
    return left || right;
}

/// Where what an opener without a closer begins ends: with its paragraph, or with the last sentence before the next
/// mark or the reporter's own गौरतलब है; at most 6 000 bytes on.
constexpr std::size_t unclosed_end(const document& doc, std::size_t opener) {
    constexpr std::size_t longest = 6000;
    std::size_t stop = nowhere;
    for (std::size_t k = opener + 1; k < doc.size(); ++k) {
        const token& t = doc[k];
        if ((doc[k - 1].ends_paragraph && k > opener + 1) || t.span.last - doc[opener].span.last > longest) return k;
        if (t.is(token_kind::stop)) stop = k;
        if (t.is(token_kind::opener) || t.is(word_role::filler)) return stop == nowhere ? k : stop + 1;
    }
    return doc.size();
}

} // namespace akshara::detail

#endif
