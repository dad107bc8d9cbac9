// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/mention.hpp>
#include <akshara/phrase/mentions.hpp>

#include "catch.hpp"

using namespace akshara;

TEST_CASE("a mention is a match, and is compared by its link too") {
    const gazetteer people{search_form, {{"राहुल गांधी", 1}, {"गांधी", 1}, {"गांधी", 2}}};
    const mention found = ("राहुल गांधी, गांधी" | mentions(people))[1];
    const phrase_match& match = found;
    CHECK(match.text == "गांधी");
    CHECK(found.span == span{33, 48});
    CHECK(found.entity == 1);
    CHECK(found.entities().size() == 2);
    CHECK(found.link == fragment{"राहुल गांधी", {0, 31}});
    mention unlinked = found;
    CHECK(unlinked == found);
    unlinked.link.reset();
    CHECK(unlinked != found);
}
