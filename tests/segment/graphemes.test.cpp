// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/graphemes.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "utf8_of.hpp"
#include "values.hpp"

#include <ranges>
#include <string>
#include <vector>

using akshara::graphemes;
using akshara::span;

namespace {

using list = std::vector<std::string>;
using clusters = decltype(std::string_view() | graphemes);

static_assert(std::ranges::bidirectional_range<const clusters> && std::ranges::view<clusters> && std::ranges::common_range<clusters>);
static_assert(std::ranges::borrowed_range<clusters>);

static_assert(says("अनुच्छेद" | graphemes, {"अ", "नु", "च्छे", "द"}));
static_assert(says("क्षत्रिय" | graphemes, {"क्ष", "त्रि", "य"}));
static_assert(says("" | graphemes, {}) && ("" | graphemes).empty() && !("क" | graphemes).empty());
static_assert(count("मन्त्री काठमाडौँ" | graphemes) == 7);
static_assert((*--("राज्" | graphemes).end()).text == "ज्");

std::string repeated(std::string_view piece, std::size_t times) {
    std::string made;
    made.reserve(piece.size() * times);
    for (std::size_t k = 0; k < times; ++k) made += piece;
    return made;
}
/// Forward, backward and counted.
std::size_t clusters_all_ways(std::string_view text) {
    const auto view = text | graphemes;
    const std::vector<std::size_t> forward = ends(view);
    CHECK(ends_backward(view) == forward);
    CHECK(count(view) == forward.size());
    return forward.size();
}

} // namespace

TEST_CASE("a cluster is what a reader calls one letter") {
    CHECK(texts("हिन्दी" | graphemes) == list{"हि", "न्दी"});
    CHECK(texts("श्री ॐ ऽ।" | graphemes) == list{"श्री", " ", "ॐ", " ", "ऽ", "।"});
    CHECK(texts("a\r\nb" | graphemes) == list{"a", "\r\n", "b"});
    CHECK(texts("🇮🇳🇳🇵" | graphemes) == list{"🇮🇳", "🇳🇵"});
    CHECK(texts("👩🏽\u200D⚖\uFE0F 1\uFE0F\u20E3" | graphemes) == list{"👩🏽\u200D⚖\uFE0F", " ", "1\uFE0F\u20E3"});
    CHECK(texts("한국" | graphemes) == list{"한", "국"});
}

TEST_CASE("the spans of clusters are bytes of the source, in a part of it too") {
    constexpr std::string_view text = "वह क्षत्रिय";
    CHECK(spans(text | graphemes) == std::vector<span>{{0, 3}, {3, 6}, {6, 7}, {7, 16}, {16, 28}, {28, 31}});
    CHECK(spans(text | akshara::within(span{7, 28}) | graphemes) == std::vector<span>{{7, 16}, {16, 28}});
}

TEST_CASE("two iterators are equal that stand at the same place, however they came there") {
    const auto view = "नमस्ते" | graphemes;
    auto i = view.begin();
    ++i;
    auto j = view.end();
    --j;
    --j;
    CHECK(i == j);
    CHECK(*i == *j);
}

TEST_CASE("अनुच्छेद has four clusters") {
    CHECK(texts("अनुच्छेद" | graphemes) == list{"अ", "नु", "च्छे", "द"});
}
TEST_CASE("a final virama stays with its consonant, backward too") {
    CHECK(texts("राज्" | graphemes) == list{"रा", "ज्"});
    CHECK(clusters_all_ways("राज्") == 2);
}
TEST_CASE("a conjunct chain of any length is one cluster") {
    CHECK(texts("र्र्र्र्र्र्र" | graphemes) == list{"र्र्र्र्र्र्र"});
    CHECK(clusters_all_ways(repeated("र्", 500000)) == 1);
}
TEST_CASE("ZWJ lets a conjunct form, ZWNJ stops it") {
    CHECK(texts("हड्\u200Dडी वाक्\u200Cपटु" | graphemes) == list{"ह", "ड्\u200Dडी", " ", "वा", "क्\u200C", "प", "टु"});
}
TEST_CASE("a virama without a consonant joins nothing to what follows") {
    const std::string text = utf8_of(U"\u094Dक \u094Dख\n\u094Dग");
    const list expected = {utf8_of(U"\u094D"), "क", utf8_of(U" \u094D"), "ख", "\n", utf8_of(U"\u094D"), "ग"};
    CHECK(texts(text | graphemes) == expected);
}
TEST_CASE("a stray chandrabindu is one cluster with the space before it") {
    CHECK(texts("गणपती ँ हा" | graphemes) == list{"ग", "ण", "प", "ती", " ँ", " ", "हा"});
}
TEST_CASE("two viramas in one cluster, a matra and a chandrabindu in another") {
    CHECK(texts("मन्त्री काठमाडौँ" | graphemes) == list{"म", "न्त्री", " ", "का", "ठ", "मा", "डौँ"});
}
TEST_CASE("the first cluster of स्वामी is स्वा") { CHECK((*("स्वामी" | graphemes).begin()).text == "स्वा"); }
TEST_CASE("a word after an emoji, in bytes, code points and clusters") {
    constexpr std::string_view text = "🙏 नमस्ते जी";
    constexpr span word{5, 23};
    constexpr auto before = text | akshara::within(span{0, word.first});
    constexpr auto until = text | akshara::within(span{0, word.last});
    CHECK((text | akshara::within(word)).utf8() == "नमस्ते");
    CHECK(count(before | akshara::code_points) == 2);
    CHECK(count(until | akshara::code_points) == 8);
    CHECK(count(before | graphemes) == 2);
    CHECK(count(until | graphemes) == 5);
}
TEST_CASE("a vowel sign joins the U+FFFD of the last subpart before it") {
    CHECK(ends("\xE0\xA4\x95\xED\xA0\x90\xE0\xA4\xBF" | graphemes) == std::vector<std::size_t>{3, 4, 5, 9});
}
TEST_CASE("a cut ellipsis is one cluster") {
    CHECK(ends("रुको\xE2\x80..." | graphemes) == std::vector<std::size_t>{6, 12, 14, 15, 16, 17});
}
TEST_CASE("a cut letter at the end is one cluster") {
    CHECK(ends("हम\xE0\xA4" | graphemes) == std::vector<std::size_t>{3, 6, 8});
}
TEST_CASE("a cut emoji and FF are one cluster each") {
    CHECK(ends("\xF0\x9F\x99 जी\xFF" | graphemes) == std::vector<std::size_t>{3, 4, 10, 11});
}

// What other libraries get wrong.

TEST_CASE("a conjunct at the start of a line is one cluster (libc++ loses GB9c after a line end)") {
    CHECK(texts("क्ष\nक्ष\r\nक्ष" | graphemes) == list{"क्ष", "\n", "क्ष", "\r\n", "क्ष"});
}
TEST_CASE("conjunct chains and runs of marks take linear time (libstdc++ needs minutes)") {
    CHECK(clusters_all_ways(repeated("क्षा", 100000)) == 100000);
    CHECK(clusters_all_ways("क" + repeated("ु", 500000) + "क") == 2);
    CHECK(clusters_all_ways("क" + repeated("्", 500000) + "क") == 1);
    CHECK(clusters_all_ways("क" + repeated("़्", 300000) + "क") == 1);
    CHECK(clusters_all_ways(repeated("🇮", 400001)) == 200001);
    CHECK(clusters_all_ways("👩" + repeated("\u0301", 500000) + "\u200D👩") == 1);
    CHECK(clusters_all_ways(repeated("\u200D", 500000) + "👩") == 2);
    CHECK(clusters_all_ways(repeated("👩\u200D", 200000)) == 1);
    CHECK(clusters_all_ways(repeated("\u0600", 500000)) == 1);
    CHECK(clusters_all_ways(repeated("\xE0\xA4", 400000)) == 400000);
}
TEST_CASE("a vowel sign or an anusvara beside the virama does not break a conjunct (ICU 72 and uni-algo break it)") {
    CHECK(texts("दु्ल्ला" | graphemes) == list{"दु्ल्ला"});
    CHECK(texts("क्ुक" | graphemes) == list{"क्ुक"});
    CHECK(texts("कं्क" | graphemes) == list{"कं्क"});
    CHECK(texts("का्क" | graphemes) == list{"का्", "क"}); // a spacing mark does: ा is no InCB Extend
}
TEST_CASE("an unassigned control breaks as the assigned ones do (utf8proc joins U+2065)") {
    CHECK(clusters_all_ways(utf8_of(U"क\u2065ा")) == 3);
    CHECK(clusters_all_ways(utf8_of(U"क\U000E0080ा")) == 3);
}
TEST_CASE("a prepended mark goes with a whole flag (libunicode miscounts)") {
    CHECK(texts("\u0600🇮🇳" | graphemes) == list{"\u0600🇮🇳"});
    CHECK(texts("\u0600🇮🇳🇳🇵" | graphemes) == list{"\u0600🇮🇳", "🇳🇵"});
    CHECK(clusters_all_ways("🇮\u0600🇮🇳🇳") == 3);
}
TEST_CASE("two ZWJ in a row join no emoji, but do join a conjunct") {
    CHECK(texts("👩\u200D\u200D👩" | graphemes) == list{"👩\u200D\u200D", "👩"});
    CHECK(texts("क्\u200D\u200Dष" | graphemes) == list{"क्\u200D\u200Dष"});
    CHECK(clusters_all_ways("👩\u200D\u200D👩क्\u200D\u200Dष") == 3);
}
TEST_CASE("each maximal subpart is one U+FFFD (StringZilla, utf8proc and libgrapheme differ)") {
    CHECK(ends("\xE0\xA4\xE0\xA4\x95\xF0\x9F\x99\x80\x80" | graphemes) == std::vector<std::size_t>{2, 5, 9, 10});
    CHECK(ends("\xED\xA0\x80" | graphemes) == std::vector<std::size_t>{1, 2, 3});
}
TEST_CASE("a consonant right after a consonant begins anew") {
    CHECK(texts("कक्ष" | graphemes) == list{"क", "क्ष"});
    CHECK(texts("क्षक्षक" | graphemes) == list{"क्ष", "क्ष", "क"});
    CHECK(clusters_all_ways("ककक्षकक्") == 5);
}
