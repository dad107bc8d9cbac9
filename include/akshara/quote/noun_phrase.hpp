// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_NOUN_PHRASE_HPP
#define AKSHARA_QUOTE_NOUN_PHRASE_HPP

#include <akshara/quote/document.hpp>

namespace akshara::inline v0::detail {

/// Tokens [first, last).
struct token_range {
    std::size_t first = 0;
    std::size_t last = 0;

    constexpr bool empty() const noexcept { return first >= last; }
    constexpr std::size_t size() const noexcept { return empty() ? 0 : last - first; }
};

/// Longer phrases are no speakers; a look back stays bounded.
inline constexpr std::size_t longest_noun_phrase = 24;
inline constexpr std::size_t longest_aside = 12;

/// Words that no noun phrase holds inside: what stands left of them belongs to something else.
inline constexpr word_roles ends_a_phrase{
    word_role::ergative,         word_role::dative,      word_role::ablative,      word_role::locative,
    word_role::postposition,     word_role::on_behalf,   word_role::relative,      word_role::relative_determiner,
    word_role::pronoun_ergative, word_role::pronoun,     word_role::demonstrative, word_role::pronoun_oblique,
    word_role::complementizer,   word_role::adversative, word_role::connective,    word_role::adverb,
    word_role::copula,           word_role::auxiliary,   word_role::light,         word_role::participle,
    word_role::particle,         word_role::negation,    word_role::filler,        word_role::made_of};

/// A noun, name, adjective or number; also one that tables know as title, document …
constexpr bool is_nominal(const document& doc, std::size_t k) {
    const token& t = doc[k];
    if (!t.is_word() || t.roles.has_any(ends_a_phrase) || t.is_any(word_role::genitive, word_role::conjunction))
        return false;
    const cue_use* cue = doc.cue_at(k);
    return cue == nullptr || cue->entry.form == cue_form::noun;
}

/// Left over what stands in brackets, or a title in marks; `k` when there is none.
constexpr std::size_t before_aside(const document& doc, std::size_t k) {
    const token& t = doc[k - 1];
    if ((!t.is(token_kind::closer) && !t.is(token_kind::close_bracket)) || t.partner == nowhere) return k;
    if (k - t.partner > longest_aside) return k;
    // A name stands in marks; what ends like a clause is somebody's words.
    const token& last = doc[k - 2];
    if (t.is(token_kind::closer) &&
        (!last.is_word() || last.is_any(word_role::copula, word_role::auxiliary, word_role::light)))
        return k;
    return t.partner;
}

/// The noun phrase that ends before token `end`, back to `floor` at most; empty when there is none.
constexpr token_range noun_phrase_before(const document& doc, std::size_t end, std::size_t floor) {
    while (end > floor && doc[end - 1].is(token_kind::close_bracket) && before_aside(doc, end) != end)
        end = before_aside(doc, end); // शाह महमूद कुरैशी (Shah Mehmood Qureshi)
    std::size_t first = end;
    bool list = false; // A, B और C
    while (first > floor && end - first < longest_noun_phrase) {
        const token& t = doc[first - 1];
        if (t.ends_sentence && first != end) break;
        if (const std::size_t aside = before_aside(doc, first); aside != first && aside >= floor) {
            first = aside;
        } else if (t.is(token_kind::hyphen) || (t.is(token_kind::dot) && doc.text(first - 1) == ".")) {
            --first;
        } else if (t.is(token_kind::comma) && list && first >= floor + 2 && is_nominal(doc, first - 2)) {
            --first;
        } else if (t.is(word_role::conjunction) && first != end && first >= floor + 2 && is_nominal(doc, first - 2)) {
            list = true;
            --first;
        } else if (t.is(word_role::genitive) && first != end && first >= floor + 2) {
            --first;
        } else if (t.is(word_role::pronoun_genitive) && first != end) {
            --first;
            if (first < floor + 2 || !doc[first - 1].is(word_role::conjunction)) break;
        } else if (first == end && t.is(word_role::conjunction)) {
            list = true; // A, B, C आदि ने
            --first;
        } else if (first == end && t.is(word_role::locative) && end < doc.size() && doc[end].is(word_role::ergative)) {
            --first; // थेरेसा मे ने: no case marker follows another
        } else if (is_nominal(doc, first - 1)) {
            // … हैं लावरोव | लावरोव ने कहा: a headline that runs into its text.
            if (first != end && doc.text(first - 1) == doc.text(first)) break;
            --first;
            const bool goes_on =
                first > floor && (doc[first - 1].is(word_role::genitive) || doc[first - 1].is(token_kind::hyphen));
            if (t.is(word_role::determiner) && !goes_on) break;
        } else {
            break;
        }
    }
    while (first < end && (!doc[first].is_word() || doc[first].is_any(word_role::genitive, word_role::conjunction)) &&
           !doc[first].is(token_kind::opener))
        ++first;
    return {first, end};
}

/// The name in a noun phrase, or its head: without what it belongs to (मेरठ के), determiners and titles.
constexpr token_range core_of(const document& doc, token_range phrase) {
    std::size_t first = phrase.first;
    bool list = false;
    for (std::size_t k = phrase.first; k + 1 < phrase.last; ++k) {
        if (doc[k].is(token_kind::open_bracket) && doc[k].partner != nowhere && doc[k].partner + 1 < phrase.last) {
            k = doc[k].partner;
            first = k + 1; // प्रमुख सचिव (स्वास्थ्य) अमित मोहन प्रसाद
        } else if (doc[k].is(word_role::genitive)) {
            // हनीन नाम के एक स्वयंसेवक
            if (k >= phrase.first + 2 && doc[k - 1].is(word_role::named)) return core_of(doc, {first, k - 1});
            first = k + 1;
            list = false;
        } else if (doc[k].is(word_role::conjunction)) {
            list = true;
        } else if (doc[k].is(word_role::title) && !list) {
            const std::size_t next = k + (doc[k + 1].is(token_kind::dot) ? 2 : 1);
            if (next < phrase.last && doc[phrase.last - 1].is_content()) first = next;
        }
    }
    while (first + 1 < phrase.last &&
           (doc[first].is_any(word_role::determiner, word_role::pronoun_genitive, word_role::conjunction) ||
            !doc[first].is_word()))
        ++first;
    return {first, phrase.last};
}

} // namespace akshara::detail

#endif
