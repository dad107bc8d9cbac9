// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/led_quotations.hpp>

using namespace akshara::detail;

TEST_CASE("a cue leads a pair, a clause or an opener that nothing closes") {
    const document doc("मोहन ने कहा, “हाँ।” सीता ने कहा कि नहीं। राम ने कहा, “शायद।");
    const led_quotations led(doc);
    REQUIRE(led.found.size() == 3);
    CHECK(led.of_pair[0] == 0);
    CHECK(led.clauses.size() == 1);
    CHECK(led.found[2].flags.unclosed);
}

TEST_CASE("a name at the start of a longer clause is no direct speech") {
    const document doc("मोहन ने कहा कि ‘आनंद’ अच्छी फ़िल्म है।");
    const led_quotations led(doc);
    REQUIRE(led.found.size() == 1);
    CHECK(led.found[0].kind == akshara::quotation_kind::indirect);
}

TEST_CASE("what a dash began, a dash ends") {
    const document doc("वोट बढ़े — ब्यूरो के अनुसार केवल 11 प्रतिशत पड़े थे — और यह बढ़ेगा।");
    const led_quotations led(doc);
    REQUIRE(led.found.size() == 1);
    CHECK(doc.bytes.substr(led.found[0].content.first, led.found[0].content.size()) == "केवल 11 प्रतिशत पड़े थे");
}
