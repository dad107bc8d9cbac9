// SPDX-License-Identifier: BSL-1.0
// A document read in pieces has the words that it has as a whole.
#include "odd_texts.hpp"
#include "reference_tokens.hpp"

#include "article.hpp"
#include "catch.hpp"

#include <sqlite_fts5/word_reader.hpp>

namespace {

template <class Form>
std::vector<token> words_in_pieces(std::string_view text, Form, piece_sizes sizes) {
    std::vector<token> found;
    const auto keep = [&](const akshara::fragment& word, const auto&) {
        found.push_back({std::string(word.text), word.span});
        return true;
    };
    for_each_word<Form>(text, keep, sizes);
    return found;
}

} // namespace

TEST_CASE("Pieces of any size have the words of the whole") {
    std::vector<std::string> texts = odd_texts();
    texts.push_back(std::string(article));
    std::size_t others = 0;
    for (const std::string& text : texts)
        in_each_form([&](const char*, auto form) {
            const std::vector<token> expected = word_tokens(text, form);
            for (const std::size_t usual : {4u, 5u, 8u, 13u, 50u, 400u})
                others += words_in_pieces(text, form, {usual, text.size() + 1}) != expected;
            return true;
        });
    CHECK(others == 0);
}

TEST_CASE("A word that is too long is cut") {
    std::string text;
    for (int k = 0; k < 10; ++k) text += "कख";
    const std::vector<token> expected = {{"कखक", {0, 9}}, {"खकख", {9, 18}}};
    const std::vector<token> found = words_in_pieces(text, akshara::search_form, {5, 10});
    REQUIRE(found.size() == 7);
    CHECK(std::vector<token>(found.begin(), found.begin() + 2) == expected);
    CHECK(found.back().span == akshara::span{54, 60});
}
