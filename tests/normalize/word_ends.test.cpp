// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/word_ends.hpp>

#include "normalized.hpp"

using akshara::drop_final_virama;
using akshara::drop_final_visarga;
using akshara::form;
using akshara::search_form;

namespace {

constexpr form visarga{drop_final_visarga};
constexpr form virama{drop_final_virama};

static_assert(gives(visarga, "अतः", "अत") && gives(visarga, "दुःख", "दुःख"));
static_assert(gives(virama, "श्रीमान्", "श्रीमान") && gives(virama, "सत्य", "सत्य"));

} // namespace

TEST_CASE("a visarga goes at a word's end, before white space, punctuation and the text's end") {
    check_gives(visarga, {{"अतः यह", "अत यह"}, {"नमः।", "नम।"}, {"(पुनः)", "(पुन)"}, {"प्रायः\n", "प्राय\n"}, {"नमःः", "नम"}, {"दुःखः", "दुःख"}});
    check_keeps(visarga, {"दुःख", "अतःएव", "छः१", "अतःa", "अतः\u200D", "अतः\u0951", "अत", "ঃ "});
}
TEST_CASE("a virama goes at a word's end") {
    check_gives(virama, {{"अर्थात्", "अर्थात"}, {"श्रीमान् जी", "श्रीमान जी"}, {"भगवन्!", "भगवन!"}, {"वाक्-पटु", "वाक-पटु"}, {"क््", "क"}});
    check_keeps(virama, {"सत्य", "वाक्\u200Cपटु", "क्१", "क्\u200D", "श्रीमान", "ক্"});
}
TEST_CASE("what no reader sees ends no word, and goes first in a key") {
    check_keeps(visarga, {"अतः\u2060एव", "अतः\u00ADएव"});
    check_gives(form{drop_final_visarga, search_form}, {{"अतः\u2060", "अत"}, {"दुः\u2060ख", "दुःख"}, {"अतः\u0951", "अत"}});
    check_gives(form{search_form, drop_final_virama}, {{"श्रीमान्\u200D", "श्रीमान"}, {"श्रीमान्\u200Bजी", "श्रीमान\u200Bजी"}});
}
