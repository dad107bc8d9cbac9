// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/report_words.hpp>

using namespace akshara;
using namespace akshara::detail;

namespace {

/// The report of the first cue after its words were read.
report read(const document& doc) {
    const report_words words(doc);
    report r{};
    r.words = {doc.cues[0].first, doc.cues[0].last};
    r.entry = doc.cues[0].entry;
    if (r.entry.form == cue_form::noun) words.take_verb_of_noun(r);
    words.take_auxiliaries(r);
    r.content = r.words.last;
    words.take_intro(r);
    return r;
}

} // namespace

TEST_CASE("auxiliaries belong to the cue and tell its voice") {
    CHECK(read(document("कहा गया है कि हाँ")).passive);
    CHECK(read(document("कहा गया है कि हाँ")).words.size() == 3);
    CHECK(read(document("कहते हुई गई")).entry.form == cue_form::ptcp);
    CHECK(!read(document("कहा है कि हाँ")).passive);
}

TEST_CASE("the intro is कि, a comma, a colon or a dash") {
    CHECK(read(document("कहा कि हाँ")).intro == quotation_intro::ki);
    CHECK(read(document("कहा, हाँ")).intro == quotation_intro::comma);
    CHECK(read(document("कहा :- हाँ")).intro == quotation_intro::colon);
    CHECK(read(document("कहा – हाँ")).intro == quotation_intro::dash);
    CHECK(read(document("कहा की वह आया")).intro == quotation_intro::ki);
    CHECK(read(document("कहा, कि, हाँ")).content == 4);
}

TEST_CASE("nothing follows the end of a sentence") {
    const document doc("कहा। वह");
    CHECK(read(doc).content == doc.size());
}

TEST_CASE("a noun takes its verb over what stands between") {
    CHECK(read(document("दावा यह भी किया गया है")).words.size() == 6);
}
