// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/addressee.hpp>
#include <akshara/quote/quotations.hpp>

#include "catch.hpp"
#include "said.hpp"

namespace {

/// To whom the first quotation is said.
std::string told(std::string_view text) {
    const auto found = text | akshara::quotations;
    return found.empty() || !found[0].attribution ? "-" : text_of(found[0].attribution->addressee);
}

} // namespace

TEST_CASE("the dative or ablative before a cue is whom it is said to") {
    CHECK(told("मोहन ने पत्रकारों को बताया कि बैठक हो चुकी है।") == "पत्रकारों");
    CHECK(told("मोहन ने संवाददाताओं से कहा, “बैठक हो चुकी है।”") == "संवाददाताओं");
    CHECK(told("विदेश मंत्री ने लोकसभा को बताया कि बैठक हो चुकी है।") == "लोकसभा");
}
TEST_CASE("a pronoun is given as it is written") {
    CHECK(told("मैंने उनसे कहा कि बैठक हो चुकी है।") == "उनसे");
    CHECK(told("लोगों ने उन्हें बताया कि बैठक हो चुकी है।") == "उन्हें");
}
TEST_CASE("the speaker may stand between it and the cue") {
    CHECK(told("अख़बार को मोहन ने बताया कि बैठक हो चुकी है।") == "अख़बार");
    CHECK(told("सीता से उन्होंने कहा कि बैठक हो चुकी है।") == "सीता");
}
TEST_CASE("who is talked with is spoken to") {
    CHECK(told("मोहन ने मीडिया से बातचीत में कहा कि बैठक हो चुकी है।") == "मीडिया");
    CHECK(told("मोहन ने मीडिया से बात करते हुए कहा कि बैठक हो चुकी है।") == "मीडिया");
    CHECK(told("एक चैनल को दिए साक्षात्कार में मोहन ने कहा कि बैठक हो चुकी है।") == "चैनल");
}
TEST_CASE("days, manners and topics are not spoken to, but who stands before them") {
    CHECK(told("मोहन ने मंगलवार को कहा कि बैठक हो चुकी है।") == "-");
    CHECK(told("मोहन ने स्पष्ट रूप से कहा कि बैठक हो चुकी है।") == "-");
    CHECK(told("मोहन ने बैठक को लेकर कहा कि वह हो चुकी है।") == "-");
    CHECK(told("मोहन ने पत्रकारों से शनिवार को कहा कि बैठक हो चुकी है।") == "पत्रकारों");
    CHECK(told("मोहन ने इसमें कहा कि बैठक हो चुकी है।") == "-");
}
TEST_CASE("what nobody in particular says is said to nobody") {
    CHECK(told("लोगों को कहा जाता है कि बैठक हो चुकी है।") == "-");
    CHECK(told("फ़िल्म ‘आनंद’ चली।") == "-");
}
