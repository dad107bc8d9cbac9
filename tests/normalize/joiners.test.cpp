// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/joiners.hpp>

#include "normalized.hpp"

using akshara::search_form;
using akshara::strip_joiners;

namespace {

constexpr akshara::form alone{strip_joiners};

static_assert(gives(alone, "क्\u200Dष", "क्ष") && gives(alone, "👩\u200D👧", "👩\u200D👧"));

} // namespace

TEST_CASE("joiners beside Devanagari go, on either side and in runs") {
    check_gives(alone, {{"क्\u200Dष", "क्ष"}, {"क्\u200Cष", "क्ष"}, {"\u200Dक", "क"}, {"क\u200D", "क"}, {"क\u200D\u200C\u200Dख", "कख"}, {"a\u200C\u200Dक", "aक"}, {"क\u200C\u200Da", "कa"}, {"।\u200D", "।"}});
}
TEST_CASE("joiners of emoji, Arabic, Malayalam, Bengali and Latin stay") {
    check_keeps(alone, {"👩\u200D👧", "می\u200Cخواهم", "ന്\u200D", "র\u200D্য", "a\u200D\u200Cb", "\u200D", " \u200C क"});
}
TEST_CASE("deleting a joiner lets marks order and compose: the traps") {
    check_gives(alone, {{"न\u200C\u093C", "\u0929"}, {"क\u094D\u200D\u093C", "क\u093C\u094D"}, {"क\u0951\u200D\u0952", "क\u0952\u0951"}});
}
TEST_CASE("in a key what is dropped before a joiner was Devanagari beside it") {
    check_equal(search_form, {{"a\u093C\u200D", "a"}, {"a\u0951\u200Db", "ab"}, {"क\u2060\u200D", "क"}});
    check_gives(search_form, {{"👩\u200D👧", "👩\u200D👧"}});
}
