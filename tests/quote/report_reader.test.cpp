// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/report_reader.hpp>

#include <string>

using namespace akshara::detail;

namespace {

std::string speaker_in(std::string_view text) {
    const document doc(text);
    for (std::size_t k = 0; k < doc.cues.size(); ++k)
        if (const auto r = report_reader(doc).read(k); r && r->who) {
            const akshara::span s = doc.extent(r->who->core.first, r->who->core.last);
            return std::string(doc.bytes.substr(s.first, s.size()));
        }
    return "-";
}

} // namespace

TEST_CASE("each form of a cue has its speaker in its own case") {
    CHECK(speaker_in("मोहन ने कहा कि हाँ") == "मोहन");
    CHECK(speaker_in("मोहन बोले कि हाँ") == "मोहन");
    CHECK(speaker_in("मोहन का कहना है कि हाँ") == "मोहन");
    CHECK(speaker_in("मोहन के मुताबिक वह आया") == "मोहन");
    CHECK(speaker_in("यह कहना है मोहन का") == "मोहन");
}

TEST_CASE("the speaker may follow the cue") {
    CHECK(speaker_in("कहा मोहन ने, “हाँ।”") == "मोहन");
    CHECK(speaker_in("वह आया, बोली नर्स- सेवा ही धर्म") == "नर्स");
}

TEST_CASE("fillers, rules and what nobody says have no speaker") {
    CHECK(speaker_in("बता दें कि हाँ") == "-");
    CHECK(speaker_in("नियम के मुताबिक हाँ") == "-");
    CHECK(speaker_in("कहना मुश्किल है कि हाँ") == "-");
}

TEST_CASE("a speaker behind the cue is none of its content") {
    CHECK(speaker_in("वे राजपूत हैं जिनका मानना है कि उनका जन्म यहां हुआ।") == "जिनका");
    CHECK(speaker_in("यह कहना है मोहन का।") == "मोहन");
}
