// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/quotations.hpp>
#include <akshara/quote/weighing.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

/// What speaks for a text's first quotation.
std::string evidence_for(std::string_view text) {
    std::string names;
    const auto found = text | quotations;
    if (found.empty()) return "-";
    for (std::size_t k = 0; k < evidence_count; ++k)
        if (found[0].evidence.has(static_cast<evidence>(k))) names += (names.empty() ? "" : " ") + std::string(name_of(static_cast<evidence>(k)));
    return names;
}

} // namespace

TEST_CASE("what speaks for speech in marks") {
    CHECK(evidence_for("मोहन ने कहा, “बैठक हो चुकी है।”") == "marks utterance strong_cue punctuation named_speaker");
    CHECK(evidence_for("उन्होंने कहा, \"बैठक हो चुकी है।”") == "marks mismatched utterance strong_cue punctuation pronoun_speaker");
    CHECK(evidence_for("मोहन ने कहा, “बैठक हो चुकी है।") == "unclosed utterance strong_cue punctuation named_speaker");
    CHECK(evidence_for("“बैठक हो चुकी है,” मोहन ने कहा।") == "marks utterance strong_cue afterwards named_speaker");
}
TEST_CASE("what speaks for a reported clause") {
    CHECK(evidence_for("मोहन ने कहा कि बैठक हो चुकी है।") == "utterance strong_cue complementizer named_speaker");
    CHECK(evidence_for("मोहन ने कहा, बैठक हो चुकी है।") == "utterance strong_cue free_speech named_speaker");
    CHECK(evidence_for("पुलिस के मुताबिक बैठक हो चुकी है।") == "utterance strong_cue source named_speaker");
    CHECK(evidence_for("मोहन ने माना कि बैठक हो चुकी है।") == "utterance weak_cue complementizer named_speaker");
    CHECK(evidence_for("कहा जाता है कि बैठक हो चुकी है।") == "utterance weak_cue complementizer hearsay");
}
TEST_CASE("what speaks for a title") {
    CHECK(evidence_for("फ़िल्म ‘आनंद’ चली।") == "marks few_words name_giver");
    CHECK(evidence_for("यह ‘सुशासन’ चला।") == "marks few_words");
}
