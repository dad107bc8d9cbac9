// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/invisibles.hpp>

#include "normalized.hpp"

using akshara::search_form;
using akshara::strip_invisibles;

namespace {

constexpr akshara::form alone{strip_invisibles};

static_assert(gives(alone, "\uFEFFराम", "राम") && gives(alone, "राम\u200Bगया", "राम\u200Bगया") && gives(alone, "राम \u200Bगया", "राम गया"));

} // namespace

TEST_CASE("BOM, word joiner, soft hyphen and the marks of direction go, everywhere") {
    check_gives(alone, {{"\uFEFF", ""}, {"क\u2060ख", "कख"}, {"a\u00ADb", "ab"}, {"\u200E१\u200F", "१"}, {"\u202Aक\u202E", "क"}, {"\u2066क\u2069", "क"}});
}
TEST_CASE("joiners, spaces and the neighbours of those marks stay") {
    check_keeps(alone, {"क\u200Dख\u200C", "\u00A0\u2009\u2028\u202F", "\u2065\u2061\u206A", "\u00AC\u00AE"});
}
TEST_CASE("a run of ZWSP between two word characters is a word boundary, and one stays") {
    check_gives(alone, {{"क\u200Bख", "क\u200Bख"}, {"क\u200B\u200B\u200Bख", "क\u200Bख"}, {"1\u200Ba", "1\u200Ba"}, {"का\u200Bा", "का\u200Bा"}});
}
TEST_CASE("any other ZWSP goes") {
    check_gives(alone, {{"\u200Bक", "क"}, {"क\u200B", "क"}, {"क\u200B\u200B ख", "क ख"}, {"क।\u200Bख", "क।ख"}, {"\u200B\u200B", ""}, {" \u200B ", "  "}});
}
TEST_CASE("other invisibles are left out of account") {
    check_gives(alone, {{"क\u200B\u2060\u200Bख", "क\u200Bख"}, {"क\u2060\u200B\uFEFFख", "क\u200Bख"}, {"क\u200B\u200E ख", "क ख"}});
}
TEST_CASE("a zero that stands for the abbreviation sign parts words itself") {
    check_gives(alone, {{"डॉ०\u200Bराम", "डॉ०राम"}, {"२०\u200Bराम", "२०\u200Bराम"}, {"जी२०\u200Bमें", "जी२०\u200Bमें"}});
    check_gives(search_form, {{"डॉ०\u200Bराम", "डॉ०राम"}, {"२०\u200Bराम", "20\u200Bराम"}});
}
TEST_CASE("deleting between two marks keeps NFC") {
    check_gives(alone, {{"न\u2060\u093C", "\u0929"}, {"क\u094D\u2060\u093C", "क\u093C\u094D"}, {"e\u00AD\u0301", "é"}});
}
