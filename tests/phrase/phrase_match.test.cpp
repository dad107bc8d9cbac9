// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/phrase_match.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"

using namespace akshara;

TEST_CASE("a match tells its text, place, flag and every entity, and is compared by them") {
    const gazetteer one{search_form, {{"सूरत", 3}, {"सूरत", 4}}};
    const gazetteer other{search_form, {{"राम", 9}, {"सूरत", 3}, {"सूरत", 4}}};
    const phrase_match found = *("यह सूरत-ए-हाल" | phrases(one)).begin();
    CHECK(found.text == "सूरत");
    CHECK(found.span == span{7, 19});
    CHECK(found.entity == 3);
    CHECK(found.entities().size() == 2);
    CHECK(found.hyphen);
    CHECK(found == *("यह सूरत-ए-हाल" | phrases(other)).begin());
    CHECK(found != *("यह सूरत" | phrases(one)).begin());
}
