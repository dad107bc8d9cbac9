// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/confidence.hpp>
#include <akshara/quote/quotation_finder.hpp>

using namespace akshara::detail;
using akshara::quotation_intro;
using akshara::quotation_kind;

namespace {

found_quotation only(const document& doc) {
    const quotation_finder finder(doc);
    REQUIRE(finder.found().size() == 1);
    return finder.found()[0];
}

} // namespace

TEST_CASE("pairs that no cue leads are labels, speech attributed afterwards, or titles") {
    CHECK(only(document("विपक्ष ने बजट को ‘छलावा’ बताया।")).kind == quotation_kind::mixed);
    CHECK(only(document("“हम तैयार हैं,” मोहन ने कहा।")).intro == quotation_intro::post);
    CHECK(only(document("“हम तैयार हैं?” मोहन ने पूछा।")).intro == quotation_intro::post);
    CHECK(only(document("नाटक ‘अंधा युग’ का मंचन")).kind == quotation_kind::title_or_scare);
    CHECK(only(document("इसे ‘छोटा काशी’ कहा जाता है।")).kind == quotation_kind::title_or_scare);
    CHECK(only(document("शर्मा: “हम सहमत नहीं हैं।”")).intro == quotation_intro::colon);
}

TEST_CASE("a cue with new content opens the next quotation, and does not close the last") {
    const document doc("“रास्ता बंद है।” उन्होंने कहा, “दूसरा रास्ता लीजिए।”");
    const quotation_finder finder(doc);
    REQUIRE(finder.found().size() == 2);
    for (const found_quotation& q : finder.found()) CHECK(q.attributed == (q.pair == 1));
}

TEST_CASE("a second quotation on the line of an attributed one is the same speaker's") {
    const document doc("मोहन ने कहा, “हम आएंगे।” और “हम जीत कर जाएंगे।”");
    const quotation_finder finder(doc);
    REQUIRE(finder.found().size() == 2);
    CHECK(finder.found()[1].who.has_value());
}

TEST_CASE("a signature after a closer without an opener makes the paragraph a quotation, at low confidence") {
    const document doc("ख़बर।\nहम आएंगे।\" – मोहन सिंह\nफिर");
    const found_quotation q = only(doc);
    CHECK(q.flags.unopened);
    CHECK(doc.bytes.substr(q.content.first, q.content.size()) == "हम आएंगे।");
    CHECK(akshara::confidence_of(q.kind, q.evidence) < 50);
    CHECK(quotation_finder(document("मौसम ठीक है।” लोग ख़ुश हैं।")).found().empty());
}
