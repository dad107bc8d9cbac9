// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using namespace akshara;

namespace {

using list = std::vector<std::string>;

} // namespace

static_assert(match_policy{} == match_policy{match_selection::leftmost_longest, hyphen_policy::keep});

TEST_CASE("a policy gives all matches, or those inside no other") {
    const gazetteer names{search_form, {{"क ख", 1}, {"ख ग घ", 2}, {"क", 3}, {"ग", 4}, {"ख", 5}, {"घ", 6}}};
    const std::string text = "क ख ग घ, घ";
    CHECK(texts(text | phrases(names, {.selection = match_selection::all})) ==
          list{"क", "क ख", "ख", "ख ग घ", "ग", "घ", "घ"});
    CHECK(texts(text | phrases(names, {.selection = match_selection::maximal})) == list{"क ख", "ख ग घ", "घ"});
}

TEST_CASE("a hyphen that touches a match is flagged, and may be asked for or ruled out") {
    const gazetteer names{search_form, {{"भारत", 1}, {"पाक भारत", 2}}};
    const std::string text = "भारत-पाक भारत, भारत - चीन, -भारत, भारत\u2011चीन, भारत–चीन";
    CHECK((*(text | phrases(names)).begin()).hyphen);
    CHECK(texts(text | phrases(names, {.hyphen = hyphen_policy::require})) == list{"भारत", "पाक भारत", "भारत", "भारत"});
    CHECK(texts(text | phrases(names, {.hyphen = hyphen_policy::drop})) == list{"भारत", "भारत", "भारत"});
    CHECK(texts("पाक भारत-चीन" | phrases(names, {.hyphen = hyphen_policy::drop})).empty());
}
