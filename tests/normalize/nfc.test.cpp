// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/nfc.hpp>

#include "normalized.hpp"

using akshara::nfc;

namespace {

constexpr akshara::form alone{nfc};

static_assert(akshara::nfc_t::composes);
static_assert(gives(alone, "\u0958", "क\u093C") && gives(alone, "न\u093C", "\u0929"));

} // namespace

TEST_CASE("letters that Unicode excludes from composition fall apart for good, the others compose") {
    check_gives(alone, {{"\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F", "क\u093Cख\u093Cग\u093Cज\u093Cड\u093Cढ\u093Cफ\u093Cय\u093C"}});
    check_gives(alone, {{"न\u093Cर\u093Cळ\u093C", "\u0929\u0931\u0934"}, {"e\u0301", "é"}, {"\u1112\u1161\u11AB", "한"}, {"\u212B", "\u00C5"}});
}
TEST_CASE("marks sort by class: nukta, virama, the accents below, the accents above") {
    check_gives(alone, {{"क\u094D\u093C", "क\u093C\u094D"}, {"क\u0951\u0952", "क\u0952\u0951"}, {"क\u0951\u094D\u0952\u093C", "क\u093C\u094D\u0952\u0951"}});
}
TEST_CASE("vowel signs and bindus never move") {
    check_keeps(alone, {"कंा", "कि\u093C", "काे", "क\u0951ा\u0952", "कँं"});
}
TEST_CASE("what is in NFC stays, however hard it looks") {
    check_keeps(alone, {"", "हिन्दी", "\u0929\u0931\u0934", "क\u093C", "\u1EA1\u0301", "한글", "\u093C", "\u0301a", "\uFFFD"});
}
TEST_CASE("a mark composes past marks that do not block it") {
    check_gives(alone, {{"न\u094D\u093C", "\u0929\u094D"}, {"A\u0323\u030A\u0301", "\u1EA0\u030A\u0301"}, {"a\u0327\u0301", "\u00E1\u0327"}});
}
TEST_CASE("long runs of marks and of Hangul vowels come out as short ones do") {
    std::string marks = "न";
    std::string sorted = "न\u094D";
    for (int k = 0; k < 300; ++k) marks += "\u0951\u0952";
    for (int k = 0; k < 300; ++k) sorted += "\u0952";
    for (int k = 0; k < 300; ++k) sorted += "\u0951";
    CHECK(normalized(marks + "\u094D", alone) == sorted);
    CHECK(normalized(marks + "\u094D\u093C", alone) == "\u0929" + sorted.substr(3));
}
TEST_CASE("F044: an excluded letter decomposes, virama and nukta change places, ऱ and ऩ compose") {
    check_gives(akshara::canonical_form, {{"आ\u095Bाद पर\u094D\u093Cयो न\u093C", "आज\u093Cाद प\u0931\u094Dयो \u0929"}});
}
