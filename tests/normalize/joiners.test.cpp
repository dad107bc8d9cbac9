// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/joiners.hpp>

#include "normalized.hpp"

#include <string>

using akshara::repair_joiners;
using akshara::search_form;
using akshara::strip_joiners;
using akshara::visual_form;

namespace {

constexpr akshara::form alone{strip_joiners};
constexpr akshara::form repaired{repair_joiners};

static_assert(gives(alone, "क्\u200Dष", "क्ष") && gives(alone, "👩\u200D👧", "👩\u200D👧"));

static_assert(gives(repaired, "अन्\u200Dय", "अन्य") && gives(repaired, "वाक्\u200Cपटु", "वाक्\u200Cपटु"));

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
TEST_CASE("a ZWNJ stays between two consonants of which the first has a virama, and of a run that holds one, one") {
    check_keeps(repaired, {"वाक्\u200Cपटु", "क\u093C्\u200Cत", "\u0929्\u200Cत", "राज्\u200Cय"});
    check_gives(repaired, {{"क्\u200C\u200Cष", "क्\u200Cष"}, {"क्\u200D\u200Cष", "क्\u200Cष"}, {"क्\u200C\u200Dष", "क्\u200Cष"}, {"क्\u200D\u200C\u200D\u200Cष", "क्\u200Cष"}, {"र्\u200D\u200D\u200Cय", "र्\u200Cय"}});
}
TEST_CASE("every other joiner beside Devanagari goes") {
    check_gives(repaired, {{"क्\u200Dष", "क्ष"}, {"र्\u200Dय", "र्य"}, {"र्\u200D\u200Dय", "र्य"}, {"र्\u200D", "र्"}, {"र्\u200D\u200Da", "र्a"}, {"क्\u200C", "क्"}, {"क्\u200C ", "क् "}, {"क्\u200Cअ", "क्अ"}, {"क्\u200Cि", "क्ि"}, {"क\u200Cख", "कख"}, {"्\u200Cक", "्क"}, {"अ्\u200Cक", "अ्क"}, {"a\u200C\u200Dक", "aक"}, {"कि\u200Da", "किa"}, {"क्\u200Ca", "क्a"}});
    check_keeps(repaired, {"👩\u200D👧", "می\u200Cخواهم", "ന്\u200D", "র\u200D্য", "a\u200D\u200Cb", "\u200D", " \u200C क"});
}
TEST_CASE("for the visual form a nukta before or after the virama is the same") {
    check_gives(visual_form, {{"न\u093C\u094D\u200Cत", "\u0929्\u200Cत"}, {"न\u094D\u093C\u200Cत", "\u0929्\u200Cत"}, {"क\u094D\u200C\u093Cत", "क\u093C्त"}});
    check_gives(visual_form, {{"\u0928\u200C\u093C", "\u0929"}, {"क्\u200D\u200Dष", "क्ष"}, {"हड्\u200Dडी", "हड्डी"}});
}
TEST_CASE("long runs of joiners go as short ones do") {
    std::string run;
    for (int k = 0; k < 3000; ++k) run += k % 2 == 0 ? "\u200C" : "\u200D";
    CHECK(normalized("क्" + run + "ष", repaired) == "क्\u200Cष");
    CHECK(normalized("क" + run + "ष", repaired) == "कष");
    CHECK(normalized("a" + run + "ष", repaired) == "aष");
    CHECK(normalized("a" + run + "b", repaired) == "a" + run + "b");
    CHECK(normalized("र्" + run + "a", alone) == "र्a");
}
TEST_CASE("a joiner goes when the order of marks brings Devanagari beside it, and so does the one before") {
    check_gives(visual_form, {{"\u200D\u200D\u0301\u094Dक", "\u094D\u0301क"}, {"\u200C\u200D\u0301\u0952… abcdefgh", "\u0952\u0301… abcdefgh"}});
}
