// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/nasals.hpp>

#include "normalized.hpp"

using akshara::fold_homorganic_nasals;
using akshara::fold_nasals;
using akshara::search_form;

namespace {

constexpr akshara::form homorganic{fold_homorganic_nasals};
constexpr akshara::form alone{fold_nasals};

static_assert(gives(homorganic, "हिन्दी", "हिंदी") && gives(homorganic, "सम्वाद", "सम्वाद"));
static_assert(gives(alone, "हिन्दी", "हिंदी") && gives(alone, "सम्वाद", "संवाद") && gives(alone, "अन्य", "अन्य"));

} // namespace

TEST_CASE("a nasal before a stop of its own place becomes an anusvara, for both steps") {
    constexpr change changes[] = {{"गङ्गा", "गंगा"}, {"पञ्च", "पंच"}, {"ठण्डा", "ठंडा"}, {"अन्धा", "अंधा"}, {"सम्पर्क", "संपर्क"},
                                  {"पण्ढरी", "पंढरी"}, {"शङ्ख", "शंख"}, {"मन्थन", "मंथन"}, {"लम्बा", "लंबा"}, {"सन्ध्या", "संध्या"}};
    check_gives(homorganic, changes);
    check_gives(alone, changes);
}
TEST_CASE("before another nasal, य, ह, a stop of another place, a vowel or the end it stays") {
    constexpr std::string_view texts[] = {"वाङ्मय", "अन्य", "सम्मेलन", "सम्मति", "उन्मुख", "उन्होंने", "अन्न", "पुण्य", "अन्क",
                                          "तन्", "तन् ", "जन्\u200Dत", "वन", "नत", "मन्ऩ"};
    check_keeps(homorganic, texts);
    check_keeps(alone, texts);
}
TEST_CASE("only in a comparison key is it folded before य ल व after म and before श स after न") {
    constexpr change changes[] = {{"सम्यम", "संयम"}, {"सम्लग्न", "संलग्न"}, {"सम्वाद", "संवाद"}, {"वन्श", "वंश"}, {"हिन्सा", "हिंसा"}};
    check_gives(alone, changes);
    for (const change& c : changes) CHECK(normalized(c.before, homorganic) == c.before);
    check_keeps(alone, {"उम्र", "अन्व", "अन्ल", "सम्श", "जन्ष", "सम्ळ"});
}
TEST_CASE("no word begins with an anusvara") {
    constexpr std::string_view texts[] = {"म्यांमार", "न्द", " म्प", "।म्प", "१न्त", "aन्त"};
    check_keeps(homorganic, texts);
    check_keeps(alone, texts);
}
TEST_CASE("in a key a nukta after the stop or the nasal hides nothing") {
    check_equal(search_form, {{"अन्द\u093Cा", "अंदा"}, {"गुन\u093C्डा", "गुन्डा"}, {"लन\u093C्दन", "लंदन"}, {"ठण्\u095Cा", "ठंडा"}});
    check_apart(search_form, {{"अन्य", "अंय"}, {"उन्मुख", "उंमुख"}});
}
