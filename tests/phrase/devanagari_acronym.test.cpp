// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/devanagari_acronym.hpp>

#include "catch.hpp"

using akshara::detail::devanagari_acronym;

static_assert(devanagari_acronym("डब्ल्यूएचओ").letters() == 3);

TEST_CASE("an acronym spells letters, in one word or with dots") {
    for (const char* gloss : {"डब्ल्यूएचओ", "डब्ल्यू.एच.ओ.", "डब्ल्यू. एच. ओ", "डब्ल्यू॰एच॰ओ"}) {
        CHECK(devanagari_acronym(gloss).letters() == 3);
        CHECK(devanagari_acronym(gloss).syllables() == 0);
    }
    CHECK(devanagari_acronym("आईएमएफ़").letters() == 3);
}

TEST_CASE("any other single word has syllables, each with its first letter") {
    const devanagari_acronym party("भाजपा");
    CHECK(party.letters() == 0);
    REQUIRE(party.syllables() == 3);
    CHECK(party.syllable(0) == U'भ');
    CHECK(party.syllable(1) == U'ज');
    CHECK(party.syllable(2) == U'प');
    CHECK(devanagari_acronym("माक्पा").syllables() == 2);
}

TEST_CASE("more words, other marks and agencies are no acronym") {
    for (const char* other : {"", "फाइल फोटो", "इनपुट- पीटीआई", "पीटीआई", "बी जे पी", "बीजेपी, दिल्ली", "“बीजेपी”", "भाज.पा",
                              "बी.भाज", "2012", "अनुसंधानकर्ताओं ने", "BJP"}) {
        CHECK(devanagari_acronym(other).letters() == 0);
        CHECK(devanagari_acronym(other).syllables() == 0);
    }
}
