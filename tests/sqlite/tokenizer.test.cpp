// SPDX-License-Identifier: BSL-1.0
// The extension as SQLite loads it: its tokens are the library's words.
#include "reference_tokens.hpp"
#include "odd_texts.hpp"

#include "article.hpp"
#include "catch.hpp"
#include "shared_data.hpp"

namespace {

bool has_each_form(std::string_view text) {
    return in_each_form([&](const char* name, auto form) {
        return token_reader({"form", name}).tokens(text) == word_tokens(text, form);
    });
}

std::string spellings(std::string_view prefix) {
    std::string all;
    for (const token& each : token_reader({}).tokens(prefix, FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX))
        all.append(each.colocated ? "|" : " ").append(each.text);
    return all;
}

} // namespace

TEST_CASE("The article's tokens are its words in each form") {
    CHECK(has_each_form(article));
    CHECK(token_reader({}).tokens(article).size() > 350);
}

TEST_CASE("The tokens of three megabytes are the library's words in each form") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    CHECK(has_each_form(*text));
}

TEST_CASE("A token is the word in search_form unless told otherwise") {
    const std::vector<token> expected = {{"हिंदी", {0, 18}}, {"गई", {19, 28}}};
    CHECK(token_reader({}).tokens("हिन्दी गयी।") == expected);
    CHECK(token_reader({"form", "search", "by", "word"}).tokens("हिन्दी गयी।") == expected);
    CHECK(token_reader({"form", "exact"}).tokens("हिन्दी") == std::vector<token>{{"हिन्दी", {0, 18}}});
}

TEST_CASE("Clusters are tokens, and so is what is between two words") {
    const std::vector<token> expected = {{"क्ष", {0, 9}},     {"त्रि", {9, 21}}, {"य", {21, 24}},
                                         {" ", {24, 27}},   {"रा", {27, 33}},  {"म", {33, 36}}};
    CHECK(token_reader({"by", "grapheme"}).tokens("क्षत्रिय, \nराम।") == expected);
    CHECK(in_each_form([](const char* name, auto form) {
        return token_reader({"by", "grapheme", "form", name}).tokens(article) == grapheme_tokens(article, form);
    }));
}

TEST_CASE("Text of any bytes has the library's words") {
    for (const std::string& text : odd_texts()) {
        CAPTURE(text);
        CHECK(has_each_form(text));
    }
}

TEST_CASE("Where there is no word there is no token") {
    const token_reader reader({});
    for (const std::string_view none : {std::string_view(), std::string_view(""), std::string_view("।, \n"), std::string_view("\0\0", 2)})
        for (const int flags : {FTS5_TOKENIZE_DOCUMENT, FTS5_TOKENIZE_QUERY, FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX})
            CHECK(reader.tokens(none, flags).empty());
    CHECK(reader.tokens(std::string_view("क\0ख", 7)) == std::vector<token>{{"क", {0, 3}}, {"ख", {4, 7}}});
}

TEST_CASE("A prefix query has every spelling that the rest of a word can make of it") {
    CHECK(spellings("नाग") == " नाग");
    CHECK(spellings("राम") == " रांप|रांफ|रांब|रांभ|रांय|रांल|रांव|राम");
    CHECK(spellings("हिन्दी भा") == " हिंदी भा");
    CHECK(spellings("हिन्") == " हिंत|हिंथ|हिंद|हिंध|हिंश|हिंस|हिन्");
    CHECK(spellings("हिन्\u200D") == spellings("हिन्"));
    CHECK(spellings("गय") == " गई|गए|गय");
    CHECK(spellings("श्") == " शृ|श्");
    CHECK(spellings("क़") == " क");
    CHECK(spellings("2") == " 2");
    CHECK(token_reader({}).tokens("हिन्", FTS5_TOKENIZE_QUERY) == std::vector<token>{{"हिन्", {0, 12}}});
}

TEST_CASE("What FTS5 answers a token with ends the reading and is handed back") {
    for (const char* by : {"word", "grapheme"})
        for (const int flags : {FTS5_TOKENIZE_DOCUMENT, FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX}) {
            int calls = 0;
            const auto second_is_one_too_many = [&](std::string_view, akshara::span, int) { return ++calls < 2 ? SQLITE_OK : SQLITE_FULL; };
            CHECK(token_reader({"by", by}).read("राम और श्याम और हिन्", second_is_one_too_many, flags) == SQLITE_FULL);
            CHECK(calls == 2);
        }
}

TEST_CASE("An option that does not exist is an error, and the log names it") {
    const auto logged = [](std::vector<const char*> options) {
        fts5_database::log().clear();
        const token_reader refused(options);
        return refused.created() == SQLITE_ERROR ? fts5_database::log() : "accepted";
    };
    CHECK(logged({"fold", "1"}) == "tokenizer akshara: there is no option 'fold', only form and by\n");
    CHECK(logged({"form", "serch"}) ==
          "tokenizer akshara: option 'form' is one of exact, canonical, visual, corpus, search, lucene, decomposed, not 'serch'\n");
    CHECK(logged({"by", "letter"}) == "tokenizer akshara: option 'by' is one of word, grapheme, not 'letter'\n");
    CHECK(logged({"by", "word", "form"}) == "tokenizer akshara: option 'form' lacks its value\n");
    CHECK(token_reader({"by", "grapheme", "form", "lucene"}).created() == SQLITE_OK);
}
