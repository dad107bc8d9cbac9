// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/cue_list.hpp>
#include <akshara/quote/quotations.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace akshara;

namespace {

std::string cues_of(std::string_view text, const cue_list& cues) {
    std::string all;
    for (const quotation& q : text | quotations({.cues = &cues})) all += speaker_of(q) + " " + cue_of(q) + ": " + std::string(q.text) + "\n";
    return all;
}

} // namespace

TEST_CASE("a cue of one's own leads as any other does") {
    const std::string_view text = "मोहन ने गर्राया कि बैठक हो चुकी है।";
    CHECK(said(text).empty());
    CHECK(cues_of(text, cue_list{{"गर्राया", {}}}) == "मोहन गर्राया: बैठक हो चुकी है\n");
}
TEST_CASE("it is found in any spelling, with all its words") {
    const cue_list cues{{"तंज़ कसा", {}}};
    CHECK(cues_of("मोहन ने तंज कसा, “बैठक हो चुकी है।”", cues) == "मोहन तंज कसा: बैठक हो चुकी है।\n");
}
TEST_CASE("it says in which case its speaker stands") {
    const cue nominative{.subject = cue_subject::nominative};
    CHECK(cues_of("मोहन गरजे, “बैठक हो चुकी है।”", cue_list{{"गरजे", nominative}}) == "मोहन गरजे: बैठक हो चुकी है।\n");
}
TEST_CASE("it goes before a cue that the library knows, and leaves all others") {
    const cue_list cues{{"साफ कहा", {}}, {"गर्राया", {}}};
    const std::string_view text = "मोहन ने साफ कहा कि बैठक हो चुकी है। सीता ने कहा कि वह नहीं हुई। राम ने गर्राया कि वह होगी।";
    CHECK(cues_of(text, cues) == "मोहन साफ कहा: बैठक हो चुकी है\nसीता कहा: वह नहीं हुई\nराम गर्राया: वह होगी\n");
    CHECK(said("सीता ने कहा कि वह नहीं हुई।") == "indirect सीता कहा: वह नहीं हुई\n");
}
TEST_CASE("a list without cues changes nothing, and what is no word is rejected") {
    const cue_list none{}, bad{{"!?", {}}, {"गर्राया", {}}};
    CHECK(none.empty());
    CHECK(cues_of("सीता ने कहा कि वह नहीं हुई।", none) == "सीता कहा: वह नहीं हुई\n");
    CHECK(bad.size() == 1);
    REQUIRE(bad.rejected().size() == 1);
}
