// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/contains.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

TEST_CASE("a text contains a name as a whole word, in any of its spellings") {
    const gazetteer people{search_form, {{"राम", 1}, {"नई दिल्ली", 2}}};
    CHECK(contains("सीता और राम", phrases(people)));
    CHECK(contains("नयी दिल्\u200Dली", phrases(people)));
    CHECK_FALSE(contains("रामायण", phrases(people)));
    CHECK_FALSE(contains("", phrases(people)));
    CHECK(contains(std::string("राम"), phrases(people))); // nothing is kept of it
}
TEST_CASE("what a policy rules out is not contained") {
    const gazetteer people{search_form, {{"राम", 1}}};
    CHECK_FALSE(contains("राम-रहीम", phrases(people, {.hyphen = hyphen_policy::drop})));
}
