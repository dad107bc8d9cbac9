// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

TEST_CASE("the first match is found, with its place, or there is none") {
    const gazetteer people{search_form, {{"राम", 1}, {"सीता", 2}}};
    const std::string text = "तब सीता और राम";
    const auto found = find_first(text, phrases(people));
    REQUIRE(found);
    CHECK(found->text == "सीता");
    CHECK(found->span == span{7, 19});
    CHECK(found->entity == 2);
    CHECK_FALSE(find_first("लक्ष्मण", phrases(people)));
    CHECK_FALSE(find_first("", phrases(people)));
}
