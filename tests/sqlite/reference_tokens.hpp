// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SQLITE_REFERENCE_TOKENS_HPP
#define AKSHARA_TESTS_SQLITE_REFERENCE_TOKENS_HPP

#include "token_reader.hpp"

#include <akshara/normalize.hpp>
#include <akshara/segment.hpp>
#include <akshara/text.hpp>

/// The words of a text in a form, as the library has them.
template <class Form>
std::vector<token> word_tokens(std::string_view text, Form form) {
    std::vector<token> found;
    const akshara::normalized_text made = akshara::normalize(text, form);
    for (const akshara::fragment word : made | akshara::word_runs) found.push_back({std::string(word.text), word.span});
    return found;
}

/// The clusters of a text in a form that stand in words, and a space for what is between two words.
template <class Form>
std::vector<token> grapheme_tokens(std::string_view text, Form form) {
    std::vector<token> found;
    const akshara::normalized_text made = akshara::normalize(text, form);
    const std::vector<token> words = word_tokens(text, form);
    std::size_t next = 0;
    for (const akshara::fragment cluster : made | akshara::graphemes) {
        while (next < words.size() && words[next].span.last <= cluster.span.first) ++next;
        if (next == words.size() || cluster.span.first < words[next].span.first) continue;
        if (next > 0 && cluster.span.first == words[next].span.first)
            found.push_back({" ", {words[next - 1].span.last, words[next].span.first}});
        found.push_back({std::string(cluster.text), cluster.span});
    }
    return found;
}

/// Whether `holds(name, form)` says so for every form that the tokenizer has.
template <class Question>
bool in_each_form(Question holds) {
    return holds("exact", akshara::exact_form) && holds("canonical", akshara::canonical_form) && holds("visual", akshara::visual_form) &&
           holds("corpus", akshara::corpus_form) && holds("search", akshara::search_form) && holds("lucene", akshara::lucene_form) &&
           holds("decomposed", akshara::decomposed_form);
}

#endif
