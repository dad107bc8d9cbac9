// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/speaker.hpp>

#include <string>

using namespace akshara::detail;

namespace {

std::string core(const document& doc, const std::optional<speaker>& who) {
    if (!who) return "-";
    const akshara::span s = doc.extent(who->core.first, who->core.last);
    return std::string(doc.bytes.substr(s.first, s.size()));
}
template <class Find>
std::string before_cue(std::string_view text, Find find) {
    const document doc(text);
    const std::size_t at = doc.cues.back().first;
    return core(doc, find(doc, at, clause_floor(doc, at)));
}

} // namespace

TEST_CASE("the ergative nearest to the left speaks, but not that of a relative clause") {
    CHECK(before_cue("उन्होंने संतोष जताया लेकिन कहा", ergative_speaker) == "उन्होंने");
    CHECK(before_cue("मोहन ने जिस युवक ने चोरी की उससे कहा", ergative_speaker) == "मोहन");
    CHECK(before_cue("वह आया। कहा", ergative_speaker) == "-");
}

TEST_CASE("a nominative subject may stand before an adjunct") {
    CHECK(before_cue("इस फ़िल्म के बारे में अजय कहते", nominative_speaker) == "अजय");
    CHECK(before_cue("वह शामिल होने का कारण बताते हुए कहते", nominative_speaker) == "वह");
    CHECK(before_cue("अजय अपने काम के बारे में कहते", nominative_speaker) == "अजय");
}

TEST_CASE("a passive is said on behalf of somebody, or by a document") {
    CHECK(before_cue("बीसीसीआई की ओर से जारी बयान में कहा", passive_speaker) == "बीसीसीआई");
    CHECK(before_cue("रिपोर्ट में कहा", passive_speaker) == "रिपोर्ट");
    CHECK(before_cue("इसमें कहा", passive_speaker) == "इसमें");
}

TEST_CASE("a noun cue has its speaker in the genitive") {
    CHECK(before_cue("पुलिस का यह भी कहना", genitive_speaker) == "पुलिस");
    CHECK(before_cue("हमारा मानना", genitive_speaker) == "हमारा");
}

TEST_CASE("who signs stands alone at the paragraph's end") {
    const document doc("रमेश कुमार, चिकित्सक");
    CHECK(core(doc, signature_at(doc, 0)) == "रमेश कुमार");
}
