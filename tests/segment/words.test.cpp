// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/words.hpp>
#include <akshara/text/count.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using akshara::words;

namespace {

using list = std::vector<std::string>;

static_assert(says("अब करो। फिर रुको॥" | words, {"अब", "करो", "फिर", "रुको"}));
static_assert(("" | words).empty() && (" ।“” " | words).empty());

} // namespace

TEST_CASE("words are the segments that hold a letter or a number") {
    CHECK(texts("कक्षा १० में 5 लोग — ½ दिन!" | words) == list{"कक्षा", "१०", "में", "5", "लोग", "½", "दिन"});
    CHECK(texts("_क ___ _ा" | words) == list{"_क"});
    CHECK(texts("❤ 👩 ©" | words).empty());
    CHECK(texts("日本 คน" | words) == list{"日", "本", "ค", "น"});
}

TEST_CASE("a mark without a letter is no word") { CHECK(texts("क \u0902 ख" | words) == list{"क", "ख"}); }

TEST_CASE("the spans of words are bytes of the source") {
    CHECK(spans("“राम”, श्याम" | words) == std::vector<akshara::span>{{3, 12}, {17, 32}});
}

TEST_CASE("dandas and the pipe typed for one are in no word") {
    CHECK(texts("अब करो। फिर रुको॥ चलो|" | words) == list{"अब", "करो", "फिर", "रुको", "चलो"});
}
TEST_CASE("a hashtag is one word, hyphens separate") {
    CHECK(texts("#हिंदी_दिवस @रमा_०७ हिंदी-में" | words) == list{"हिंदी_दिवस", "रमा_०७", "हिंदी", "में"});
}
TEST_CASE("a ZWJ in a conjunct keeps the word whole") {
    CHECK(texts("स्\u200Dथान-परिवर्तन हुआ" | words) == list{"स्\u200Dथान", "परिवर्तन", "हुआ"});
}

TEST_CASE("a million marks of punctuation hold no word, in one pass") {
    CHECK(count(std::string_view() | words) == 0);
    const std::string marks(1000000, '_');
    CHECK(count(marks | words) == 0);
    const std::string stops(1000000, '.');
    CHECK(count(stops | words) == 0);
}

TEST_CASE("a million dots between letters, and what may or may not join them, are cut in linear time") {
    // Each would take minutes if the letters before a dot, or the marks behind it, were read again and again.
    for (const char* piece : {"a.", "क.", "क. ", "क:\u0902", "5,", "क.:", "א\"", "\xE0\xA4.", "क\u200D."}) {
        CAPTURE(piece);
        std::string text;
        for (int k = 0; k < 500000; ++k) text += piece;
        CHECK(tiles(text | akshara::word_segments, text));
        CHECK(count(text | words) <= 500000);
    }
}
