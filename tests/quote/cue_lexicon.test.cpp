// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/phrase/phrases.hpp>
#include <akshara/quote/cue_lexicon.hpp>

#include <string_view>

using namespace akshara;

namespace {

const cue* cue_in(std::string_view text) {
    for (const phrase_match& found : text | phrases(detail::cue_forms())) return &detail::cue_table[found.entity];
    return nullptr;
}

} // namespace

static_assert(detail::cue_forms().valid());

TEST_CASE("every entity is a row of the table with a weight in percent") {
    for (const cue& c : detail::cue_table) CHECK(c.weight <= 100);
    REQUIRE(cue_in("कहा"));
    CHECK(cue_in("कहा")->form == cue_form::perf);
    CHECK(cue_in("कहा")->weight == 100);
}

TEST_CASE("forms tell the cases of the speaker apart") {
    CHECK(cue_in("बोले")->subject == cue_subject::nominative);
    CHECK(cue_in("मुताबिक़")->form == cue_form::source);
    CHECK(cue_in("कही")->form == cue_form::perf_agreeing);
    CHECK(cue_in("कहते हुए")->form == cue_form::ptcp);
    CHECK(cue_in("बता दें")->form == cue_form::filler);
    CHECK(cue_in("दावा")->form == cue_form::noun);
    CHECK(!cue_in("कहीं"));
}
