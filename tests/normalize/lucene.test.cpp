// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene.hpp>
#include <akshara/text/utf8.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "given_code_points.hpp"
#include "shared_data.hpp"
#include "utf8_of.hpp"

#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr given_code_points read(std::string_view text) {
    given_code_points made;
    akshara::detail::lucene_reader<given_code_points> reader(made);
    for (std::size_t at = 0; at < text.size();) {
        const akshara::detail::decoded here = akshara::detail::decode(text, at);
        at += here.size;
        reader.feed(here.value, at);
    }
    reader.finish(text.size());
    return made;
}
constexpr bool gives(std::string_view text, std::u32string_view expected) {
    const given_code_points made = read(text);
    if (made.values.size() != expected.size()) return false;
    for (std::size_t k = 0; k < expected.size(); ++k)
        if (made.values[k] != expected[k]) return false;
    return true;
}
static_assert(gives(std::string_view("a\0क", 5), std::u32string_view(U"a\0क", 3))); // U+0000 is a code point as others are
static_assert(gives("छात्र", U"छातर") && gives("हिन्दी", U"हिंदि") && gives("ज\u093Cिन्दगी", U"जिंदगि"));

std::u32string key_of(std::u32string_view text) {
    const given_code_points made = read(utf8_of(std::u32string(text)));
    return made.text();
}

/// The two passes as Lucene has them, each over the whole text.
std::u32string first_pass(std::u32string text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const akshara::detail::lucene_row& row : akshara::detail::lucene_rows) {
            const std::size_t size = row.was[2] != 0 ? 3 : 2;
            const std::u32string was(row.was, row.was + size);
            if (text.compare(at, size, was) != 0) continue;
            text.replace(at, size, 1, row.now);
            break;
        }
    return text;
}
std::u32string second_pass(const std::u32string& text) {
    std::map<char32_t, char32_t> folds;
    for (const auto& fold : akshara::detail::lucene_folds) folds[fold[0]] = fold[1];
    std::u32string made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, U"न्") == 0) made += U'ं', ++at;
        else if (folds.count(text[at]) == 0) made += text[at];
        else if (folds[text[at]] != 0) made += folds[text[at]];
    }
    return made;
}

} // namespace

TEST_CASE("F062: long vowels short, न् an anusvara, other viramas and nuktas gone") {
    CHECK(gives("भारतीय", U"भारतिय"));
    CHECK(gives("क\u200D\u200Cख", U"कख"));
    CHECK(gives("कॉँग्रेस", U"कोंगरेस"));
    CHECK(gives("BJP १२, “और”…", U"BJP १२, “ओर”…"));
}
TEST_CASE("what it gets wrong it gets wrong as Lucene does") {
    CHECK(gives("न\u093C्य", U"नय"));           // the nukta hides the virama from न
    CHECK(gives("न\u200D्य", U"नय"));           // and so does a joiner
    CHECK(gives("अाा", U"अा"));                // आ + ा composes no more
    CHECK(gives("अाॅ", U"ओ"));                 // three before two
    CHECK(gives("अँॅ", U"अंे"));
    CHECK(gives("\u0958\u093C\u093C", U"क")); // a key is no NFC, nor its own key
    CHECK(gives("कॊॅ", U"कोे"));
}
TEST_CASE("what is deleted belongs to the code point before it, at the start to the first") {
    using list = std::vector<std::size_t>;
    CHECK(read("क\u093C्त").lasts == list{9, 12});
    CHECK(read("्क").lasts == list{6});
    CHECK(read("न्त\u200D").lasts == list{6, 12});
    CHECK(read("अाॅक").lasts == list{9, 12});
    CHECK(read("्").lasts.empty());
}
TEST_CASE("it is idle when nothing waits") {
    given_code_points made;
    akshara::detail::lucene_reader<given_code_points> reader(made);
    CHECK(reader.idle());
    reader.feed(U'अ', 1);
    CHECK_FALSE(reader.idle());
    reader.feed(U'ा', 2);
    CHECK_FALSE(reader.idle());
    reader.feed(U'x', 3);
    CHECK(reader.idle());
    reader.give_all();
    CHECK((made.values == std::vector<char32_t>{U'अ', U'x'}));
    reader.feed(U'न', 4);
    reader.feed(U' ', 5);
    CHECK(reader.idle());
    reader.finish(5);
    CHECK(made.lasts == std::vector<std::size_t>{2, 3, 4, 5});
}
TEST_CASE("one pass is the two of Lucene, one after the other") {
    constexpr std::u32string_view alphabet = U"अआउएकजनयरळ\u0929\u0958\u093C\u093E\u0941\u0945\u0946\u0947\u0948\u0949\u094D\u0901\u0902\u0940\u200C\u200Da ";
    generator random{3};
    std::size_t wrong = 0;
    for (int round = 0; round < 100000; ++round) {
        std::u32string text;
        for (std::size_t size = random.below(9); size > 0; --size) text += alphabet[random.below(alphabet.size())];
        wrong += key_of(text) != second_pass(first_pass(text));
    }
    CHECK(wrong == 0);
    for (char32_t c = 0x0900; c < 0x0980; ++c)
        for (char32_t d = 0x0900; d < 0x0980; ++d) {
            const std::u32string text{c, d};
            wrong += key_of(text) != second_pass(first_pass(text));
        }
    CHECK(wrong == 0);
}
TEST_CASE("every word that Lucene 8.7 was run on has the key that it gave") {
    const auto file = shared_data("normalization/lucene_run_words_indic_hindi.tsv");
    if (!file) return skip("needs the shared data");
    std::istringstream lines(*file);
    std::size_t rows = 0, wrong = 0;
    for (std::string line; std::getline(lines, line); ++rows) {
        const std::size_t word = line.find('\t'), key = line.find('\t', word + 1);
        const given_code_points made = read(std::string_view(line).substr(0, word));
        wrong += utf8_of(made.text()) != line.substr(word + 1, key - word - 1);
    }
    CHECK(rows == 2123);
    CHECK(wrong == 0);
}
