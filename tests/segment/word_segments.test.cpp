// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_segments.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using akshara::word_segments;

namespace {

using list = std::vector<std::string>;

static_assert(says("राम, गया।" | word_segments, {"राम", ",", " ", "गया", "।"}));
static_assert(tiles("राम, गया।" | word_segments, "राम, गया।"));

} // namespace

TEST_CASE("words, runs of spaces and marks of punctuation tile a text") {
    CHECK(texts("“हाँ”  बोला!" | word_segments) == list{"“", "हाँ", "”", "  ", "बोला", "!"});
    CHECK(texts("क\r\n\nख" | word_segments) == list{"क", "\r\n", "\n", "ख"});
    CHECK(texts("3.14 5:30 1,000" | word_segments) == list{"3.14", " ", "5", ":", "30", " ", "1,000"});
}

TEST_CASE("a full stop or a colon between letters joins them, and not before a space") {
    CHECK(texts("है.वह कहा:हम" | word_segments) == list{"है.वह", " ", "कहा:हम"});
    CHECK(texts("है. वह" | word_segments) == list{"है", ".", " ", "वह"});
    CHECK(texts("है.." | word_segments) == list{"है", ".", "."});
    CHECK(texts("क.5" | word_segments) == list{"क", ".", "5"});
}

TEST_CASE("what was read ahead is not lost: marks after a colon belong to it") {
    CHECK(texts("क:\u0902\u0902 ख" | word_segments) == list{"क", ":\u0902\u0902", " ", "ख"});
    CHECK(texts("क:\u0902ख" | word_segments) == list{"क:\u0902ख"});
}

TEST_CASE("the spans of word segments are the source's, in a part of it too") {
    CHECK(spans("राम गया" | akshara::within(akshara::span{10, 19}) | word_segments) ==
          std::vector<akshara::span>{{10, 19}});
}

TEST_CASE("ill-formed bytes are segments of their own") {
    CHECK(ends("क\xFF\xE0\xA4ख" | word_segments) == std::vector<std::size_t>{3, 4, 6, 9});
}

TEST_CASE("a million marks after each of many colons are read twice at the most") {
    std::string text;
    for (int k = 0; k < 10; ++k) {
        text += "क:";
        for (int mark = 0; mark < 100000; ++mark) text += "\u0902";
    }
    CHECK(count(text | word_segments) == 2); // the last colon joins nothing
    text += "5";
    CHECK(count(text | word_segments) == 3);
}
