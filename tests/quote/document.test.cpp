// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/document.hpp>

using namespace akshara::detail;

TEST_CASE("a document knows roles, cues and sentences") {
    const document doc("मोहन ने कहा कि हाँ। वह गया।");
    CHECK(doc[1].is(word_role::ergative));
    REQUIRE(doc.cue_at(2));
    CHECK(doc.cue_at(2)->entry.form == akshara::cue_form::perf);
    CHECK(doc[5].is(token_kind::stop));
    CHECK(doc[5].ends_sentence);
    CHECK(!doc.cue_at(0));
}

TEST_CASE("the dot of an abbreviation stops nothing, and the के of an initial is no case marker") {
    const document doc("डॉ. वी. के. जोशी आए।");
    CHECK(doc[1].is(token_kind::dot));
    CHECK(!doc[4].is(word_role::genitive));
}

TEST_CASE("a line that breaks after ने ends no sentence") {
    const document doc("मोहन ने\nकहा");
    CHECK(!doc[1].ends_sentence);
    CHECK(doc[1].ends_paragraph);
}
