// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/glossed_names.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace akshara;

namespace {

std::string names_in(std::string_view text) {
    std::string found;
    for (const glossed_name& g : text | glossed_names) {
        found += (found.empty() ? "" : "; ") + std::string(g.name.text) + " = " + std::string(g.gloss.text);
        if (text.substr(g.name.span.first, g.name.span.size()) != g.name.text) found += " [wrong span]";
        if (text.substr(g.gloss.span.first, g.gloss.span.size()) != g.gloss.text) found += " [wrong span]";
    }
    return found;
}

static_assert(("और सर्गेई लावरोव (Sergei Lavrov)" | glossed_names).front().name.span == span{7, 44});

} // namespace

TEST_CASE("a name has as many words as its Latin gloss") {
    CHECK(names_in("पाकिस्तान के विदेश मंत्री शाह महमूद कुरैशी (Shah Mehmood Qureshi) और उनके रूसी समकक्ष सर्गेई लावरोव (Sergei "
                   "Lavrov) ने") == "शाह महमूद कुरैशी = Shah Mehmood Qureshi; सर्गेई लावरोव = Sergei Lavrov");
    CHECK(names_in("एक्टर दिलीप कुमार (Dilip Kumar) को") == "दिलीप कुमार = Dilip Kumar");
    CHECK(names_in("चीनी कंपनी हुआवेई( Huawei )") == "हुआवेई = Huawei");
    CHECK(names_in("जम्मू-कश्मीर (Jammu-Kashmir)") == "जम्मू-कश्मीर = Jammu-Kashmir");
    CHECK(names_in("राज्य जम्मू और कश्मीर (Jammu and Kashmir)") == "जम्मू और कश्मीर = Jammu and Kashmir");
    CHECK(names_in("रूस और हिंदू (The Hindu)") == "हिंदू = The Hindu");
    CHECK(names_in("डॉ. मनमोहन सिंह (Dr Manmohan Singh)") == "मनमोहन सिंह = Dr Manmohan Singh");
}

TEST_CASE("initials answer to names of letters, or to nothing") {
    for (const char* gloss : {"A.P.J. Abdul Kalam", "APJ Abdul Kalam"}) {
        const std::string with = std::string(" (") + gloss + ")", is = std::string(" = ") + gloss;
        CHECK(names_in("वैज्ञानिक एपीजे अब्दुल कलाम" + with) == "एपीजे अब्दुल कलाम" + is);
        CHECK(names_in("वैज्ञानिक ए.पी.जे. अब्दुल कलाम" + with) == "ए.पी.जे. अब्दुल कलाम" + is);
        CHECK(names_in("वैज्ञानिक अब्दुल कलाम" + with) == "अब्दुल कलाम" + is);
    }
    CHECK(names_in("बल्लेबाज के एल राहुल (KL Rahul)") == "के एल राहुल = KL Rahul");
    CHECK(names_in("नेता के. चंद्रशेखर राव (K. Chandrashekar Rao)") == "के. चंद्रशेखर राव = K. Chandrashekar Rao");
    CHECK(names_in("जॉन कैनेडी (John F Kennedy)") == "जॉन कैनेडी = John F Kennedy");
}

TEST_CASE("an acronym answers to a word a letter") {
    CHECK(names_in("जिनेवा में विश्व स्वास्थ्य संगठन (डब्ल्यूएचओ) ने") == "विश्व स्वास्थ्य संगठन = डब्ल्यूएचओ");
    CHECK(names_in("ईरान में भारतीय चिकित्सा अनुसंधान परिषद (आईसीएमआर) के") == "भारतीय चिकित्सा अनुसंधान परिषद = आईसीएमआर");
    CHECK(names_in("दल भारतीय जनता पार्टी (बी.जे.पी.)") == "भारतीय जनता पार्टी = बी.जे.पी.");
    CHECK(names_in("पुराना विश्व स्वास्थ्य संगठन (WHO)") == "विश्व स्वास्थ्य संगठन = WHO");
    CHECK(names_in("आंध्र की वाईएसआर कांग्रेस पार्टी (वाईएसआरसीपी)") == "वाईएसआर कांग्रेस पार्टी = वाईएसआरसीपी");
    CHECK(names_in("इस साल आईपीएल (IPL)") == "आईपीएल = IPL");
}

TEST_CASE("no letter stands for ऑफ, एंड, एवं within a name") {
    CHECK(names_in("संगठन लिबरेशन टाइगर्स ऑफ़ तमिल ईलम (एलटीटीई)") == "लिबरेशन टाइगर्स ऑफ़ तमिल ईलम = एलटीटीई");
    CHECK(names_in("लेकिन इंग्लैंड एंड वेल्स क्रिकेट बोर्ड (ईसीबी)") == "इंग्लैंड एंड वेल्स क्रिकेट बोर्ड = ईसीबी");
    CHECK(names_in("रक्षा अनुसंधान एवं विकास संगठन (DRDO)") == "रक्षा अनुसंधान एवं विकास संगठन = DRDO");
    CHECK(names_in("रूस एवं संयुक्त राष्ट्र (UN)") == "संयुक्त राष्ट्र = UN");
}

TEST_CASE("a party's short name answers syllable by syllable") {
    CHECK(names_in("जबकि भारतीय जनता पार्टी (भाजपा) ने") == "भारतीय जनता पार्टी = भाजपा");
    CHECK(names_in("राष्ट्रीय जनता दल (राजद), बहुजन समाज पार्टी (बसपा)") ==
          "राष्ट्रीय जनता दल = राजद; बहुजन समाज पार्टी = बसपा");
    CHECK(names_in("समाजवादी पार्टी (सपा)") == "समाजवादी पार्टी = सपा");
}

TEST_CASE("brackets that hold something else are no gloss") {
    for (const char* text : {"नरेंद्र मोदी (फाइल फोटो)",
                             "नरेंद्र मोदी (File Photo)",
                             "नवजोत सिंह सिद्धू (भाजपा)",
                             "महात्मा गांधी (1869)",
                             "नई दिल्ली (PTI)",
                             "नई दिल्ली (पीटीआई)",
                             "मुंबई, नौ मई (भाषा)",
                             "कोरोना से संक्रमित (Corona Positive)",
                             "रूस के विदेश मंत्री (Foreign Minister)",
                             "धारा 295 (ए)",
                             "जनता दल (यू)",
                             "कोबाल्ट (II)",
                             "मोदी, (Modi)",
                             "मोदी\n(Modi)",
                             "मोदी (Mo\ndi)",
                             "मोदी (Modi",
                             "(Modi)",
                             "मोदी ((Modi))",
                             "Modi (Modi)",
                             "()",
                             "मोदी ()"})
        CHECK(names_in(text).empty());
}

TEST_CASE("a gloss without enough words before it is none") {
    CHECK(names_in("उनके लावरोव (Sergei Lavrov)").empty());
    CHECK(names_in("तृणमूल कांग्रेस (टीएमसी)").empty());
    CHECK(names_in("रूस, लावरोव (Sergei Lavrov)").empty());
}

TEST_CASE("spans are the source's, through a normalized text too") {
    const std::string text = "और स\u200Dर्गेई लावरोव (Sergei Lavrov)";
    const auto normalized = normalize(text, canonical_form);
    const auto found = normalized | glossed_names;
    REQUIRE(found.size() == 1);
    CHECK(found == (text | glossed_names));
    CHECK(found[0].name.span == span{7, 47});
}

TEST_CASE("many brackets are read in one pass") {
    std::string open, closed, latin = "क (";
    for (int k = 0; k < 100000; ++k) {
        open += '(';
        closed += "क (A) ";
        latin += "Aa ";
    }
    CHECK((open | glossed_names).empty());
    CHECK((closed | glossed_names).empty());
    CHECK((latin | glossed_names).empty());
    const std::string word = std::string(1000000, 'a') + " (Modi)";
    CHECK((word | glossed_names).empty());
}
