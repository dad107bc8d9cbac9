// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/words_before.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;
using detail::words_before;

namespace {

words_before before_end(std::string_view text) { return {text, {0, text.size()}}; }

} // namespace

TEST_CASE("words are counted from the end, spaces aside") {
    const words_before words = before_end("रूसी सर्गेई लावरोव  ");
    REQUIRE(words.size() == 3);
    CHECK(words[0].span == span{32, 50});
    CHECK(words[2].span == span{0, 12});
    CHECK(words[2].begins == U'र');
}

TEST_CASE("the last word stands directly at the end") {
    CHECK(before_end("लावरोव, ").size() == 0);
    CHECK(before_end("लावरोव” ").size() == 0);
    CHECK(before_end("लावरोव\n").size() == 0);
    CHECK(before_end("").size() == 0);
}

TEST_CASE("a name goes on across a space, a hyphen or an initial's dot, not across a comma") {
    CHECK(before_end("एस. जयशंकर").goes_on_to(1));
    CHECK(before_end("जम्मू-कश्मीर").goes_on_to(1));
    CHECK_FALSE(before_end("रूस, लावरोव").goes_on_to(1));
    CHECK_FALSE(before_end("लावरोव").goes_on_to(1));
}

TEST_CASE("words that stand before names are of none, but an initial with its dot is") {
    const words_before words = before_end("रूस के लावरोव");
    CHECK(words.is_of_name(0));
    CHECK_FALSE(words.is_of_name(1));
    CHECK(before_end("के. चंद्रशेखर").is_of_name(1));
    CHECK_FALSE(before_end("डॉ. चंद्रशेखर").is_of_name(1));
    CHECK_FALSE(before_end("2012").is_of_name(0));
}

TEST_CASE("of a long line the last words are kept") {
    std::string line;
    for (int k = 0; k < 40; ++k) line += "क ";
    const words_before words = before_end(line + "ख");
    CHECK(words.size() == words_before::most);
    CHECK(words[0].begins == U'ख');
    CHECK(words[words.size() - 1].span == span{100, 103});
}
