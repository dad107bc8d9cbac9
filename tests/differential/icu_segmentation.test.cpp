// SPDX-License-Identifier: BSL-1.0
// Boundaries beside those of ICU, which has its own Unicode version (72: 15.0) and the tailorings of CLDR. Every difference
// on real text is one of those listed here.
#include "icu_boundaries.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/word_segments.hpp>

#include "catch.hpp"
#include "data.hpp"
#include "generator.hpp"
#include "shared_data.hpp"
#include "utf8_of.hpp"
#include "values.hpp"

#include <string>
#include <vector>

namespace {

constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};

std::string article() { return test_data("../../examples/data/article.txt"); }

std::vector<std::size_t> icu_clusters(std::string_view text) {
    return icu_boundaries(icu::BreakIterator::createCharacterInstance, text);
}
std::vector<std::size_t> icu_words(std::string_view text) {
    return icu_boundaries(icu::BreakIterator::createWordInstance, text);
}
std::vector<std::size_t> icu_sentences(std::string_view text) {
    return icu_boundaries(icu::BreakIterator::createSentenceInstance, text);
}

bool ends_with(std::string_view text, std::size_t at, std::string_view piece) {
    return text.substr(0, at).substr(at < piece.size() ? 0 : at - piece.size()) == piece;
}
bool starts_with(std::string_view text, std::size_t at, std::string_view piece) {
    return text.substr(at, piece.size()) == piece;
}

bool is_thai(char32_t c) { return c >= 0x0E00 && c < 0x0E80; }

/// Text of Devanagari, digits and punctuation about which the versions and CLDR agree: no colon, no @, and of the marks that
/// are InCB=Extend only those with a combining class.
std::string agreed_text(generator& random) {
    constexpr std::u32string_view alphabet = U"कखरअा़्ः०५5 \n.,'’\"“”()?!।॥…-_aAz\u200D\u00AD\u00A0";
    std::string text;
    for (std::size_t size = random.below(40); size > 0; --size)
        text += utf8_of(alphabet.substr(random.below(alphabet.size()), 1));
    return text;
}

} // namespace

TEST_CASE("the article has the clusters, words and sentences that ICU finds in it") {
    const std::string text = article();
    CHECK(ends(text | akshara::graphemes) == icu_clusters(text));
    CHECK(ends(text | akshara::word_segments) == icu_words(text));
    CHECK(ends(text | akshara::sentences(plain)) == icu_sentences(text));
}

TEST_CASE("three megabytes of Hindi have the clusters that ICU finds, but for GB9c of Unicode 15.1") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    const auto ours = ends(*text | akshara::graphemes);
    const auto theirs = icu_clusters(*text);
    CHECK(without(ours, theirs).empty());
    // ICU 72 lets only marks of a combining class stand beside the virama of a conjunct: दु्ल्ला, मु्श्किल, यु्क्त are two
    // clusters there. In Unicode 15.1 the vowel sign ु is InCB=Extend and may stand there too.
    const auto differences = without(theirs, ours);
    CHECK(differences.size() <= 3);
    for (const std::size_t at : differences) CHECK(ends_with(*text, at, "ु्"));
}

TEST_CASE("three megabytes of Hindi have the words that ICU finds, but for : and @ of CLDR and a dictionary of Thai") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    const auto ours = ends(*text | akshara::word_segments);
    const auto theirs = icu_words(*text);
    const auto beside = [&](std::size_t at, std::string_view mark) {
        return ends_with(*text, at, mark) || starts_with(*text, at, mark);
    };
    // In UAX #29 the colon is MidLetter (en:Horse is one word) and @ is not; in CLDR it is the other way round.
    std::size_t others = 0;
    for (const std::size_t at : without(theirs, ours)) others += !beside(at, ":");
    CHECK(others == 0);
    // UAX #29 leaves Thai to dictionaries, without which each letter is a segment.
    others = 0;
    for (const std::size_t at : without(ours, theirs))
        others += !beside(at, "@") && !is_thai(akshara::detail::decode_before(*text, at).value);
    CHECK(others == 0);
}

TEST_CASE("three megabytes of Hindi have the sentences that ICU finds") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    CHECK(ends(*text | akshara::sentences(plain)) == icu_sentences(*text));
}

TEST_CASE("random text about which the versions agree is cut as ICU cuts it") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = agreed_text(random);
        const bool same = ends(text | akshara::graphemes) == icu_clusters(text) &&
                          ends(text | akshara::word_segments) == icu_words(text) &&
                          ends(text | akshara::sentences(plain)) == icu_sentences(text);
        if (!same && wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    CHECK(wrong == 0);
}
