// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/marked_speech.hpp>

using namespace akshara::detail;

namespace {

bool utterance(std::string_view text) {
    const document doc(text);
    return is_utterance(doc, inside(doc.pairs.at(0)));
}
bool named(std::string_view text) {
    const document doc(text);
    return is_named_beside(doc, doc.pairs.at(0));
}

} // namespace

TEST_CASE("an utterance ends like a sentence or has a verb at its end") {
    CHECK(utterance("“हम जीतेंगे”"));
    CHECK(utterance("“क्या सच में?”"));
    CHECK(!utterance("“छोटा काशी”"));
}

TEST_CASE("words that give names stand before or after them") {
    CHECK(named("फ़िल्म ‘आनंद’ आई"));
    CHECK(named("‘गरम’ शब्द"));
    CHECK(named("‘मेक इन इंडिया’ के तहत"));
    CHECK(!named("यह ‘ठीक’ है"));
}

TEST_CASE("a label has its cue directly after it") {
    const document label("बजट को ‘छलावा’ बताया"), none("बजट ‘छलावा’ आज वह बताया");
    CHECK(label_cue_after(label, label.pairs[0]) != nowhere);
    CHECK(label_cue_after(none, none.pairs[0]) == nowhere);
}

TEST_CASE("names in a list are none the less names") {
    const document doc("'एक', 'दो'");
    CHECK(is_in_list(doc, doc.pairs[0]));
    CHECK(is_in_list(doc, doc.pairs[1]));
}

TEST_CASE("content loses the white space at its ends") {
    const document doc("‘ हम\u00A0’");
    CHECK(content_of(doc, doc.pairs[0]) == akshara::span{4, 10});
}

TEST_CASE("what nothing closes ends with the sentence before the next mark, or with its paragraph") {
    const document mark("“सड़क बनेगी। उसने कहा, “हाँ।”"), line("“सड़क बनेगी।\nफिर");
    CHECK(unclosed_end(mark, 0) == 4);
    CHECK(unclosed_end(line, 0) == 4);
}
