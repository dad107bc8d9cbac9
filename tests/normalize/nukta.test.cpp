// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/nukta.hpp>

#include "normalized.hpp"

using akshara::fold_nukta;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_nukta};

static_assert(gives(alone, "क\u093Cलम", "कलम") && gives(alone, "\u0958लम", "कलम") && gives(alone, "कलम", "कलम"));

} // namespace

TEST_CASE("every letter with a nukta of its own loses it") {
    check_gives(alone, {{"\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F", "कखगजडढफय"}, {"\u0929\u0931\u0934", "नरळ"}});
}
TEST_CASE("a nukta goes after any letter, twice, after a sign and at the end") {
    check_gives(alone, {{"ज\u093Cरा", "जरा"}, {"ज\u093C", "ज"}, {"ज\u093C\u093C", "ज"}, {"पीडि\u093Cत", "पीडित"}, {"\u093Cक", "क"}, {"ऩ\u093C", "न"}});
}
TEST_CASE("the nuktas of other scripts stay") { check_keeps(alone, {"\u09BC", "ড\u09BC", "\u0A3C", "ळनर"}); }
TEST_CASE("in a key a nukta may stand anywhere in its cluster") {
    check_equal(search_form, {{"ज\u094D\u093Cय", "ज्य"}, {"न\u200D\u093C", "न"}, {"पी\u095Cित", "पीडित"}, {"पीडि\u093Cत", "पीडित"}});
}
