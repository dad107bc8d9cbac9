// SPDX-License-Identifier: BSL-1.0
#include "tokenizer.hpp"

#include "form_names.hpp"
#include "prefix_spellings.hpp"
#include "word_reader.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/text/within.hpp>

namespace {

/// A token a word.
template <class Form>
class word_tokenizer : public tokenizer {
public:
    void tokenize(std::string_view text, purpose why, token_taker& take) const override {
        std::string waiting; // of a prefix query: the last word until now
        std::optional<akshara::span> place;
        for_each_word<Form>(text, [&](const akshara::fragment& word, const auto&) {
            if (why != purpose::prefix_query) return take(word.text, word.span);
            if (place && !take(waiting, *place)) return false;
            waiting = word.text;
            place = word.span;
            return true;
        });
        if (place) take_spellings(text.substr(place->first, place->size()), *place, take);
    }

private:
    static void take_spellings(std::string_view prefix, akshara::span place, token_taker& take) {
        int flags = 0;
        for (const std::string& spelling : prefix_spellings<Form>(prefix)) {
            if (!take(spelling, place, flags)) return;
            flags = FTS5_TOKEN_COLOCATED;
        }
    }
};

/// A token a cluster of a word, and one for whatever is between two words, so that रा म is not राम.
template <class Form>
class grapheme_tokenizer : public tokenizer {
public:
    void tokenize(std::string_view text, purpose, token_taker& take) const override {
        std::optional<std::size_t> last; // of the word before
        for_each_word<Form>(text, [&](const akshara::fragment& word, const auto& made) {
            if (last && !take(" ", {*last, word.span.first})) return false;
            last = word.span.last;
            for (const akshara::fragment cluster : made | akshara::within(word) | akshara::graphemes)
                if (!take(cluster.text, cluster.span)) return false;
            return true;
        });
    }
};

} // namespace

std::unique_ptr<tokenizer> make_tokenizer(const options& told) {
    return with_text_form(told.form, [&](auto form) -> std::unique_ptr<tokenizer> {
        using form_type = decltype(form);
        if (told.by == "grapheme") return std::make_unique<grapheme_tokenizer<form_type>>();
        return std::make_unique<word_tokenizer<form_type>>();
    });
}
