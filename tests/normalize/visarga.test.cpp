// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/visarga.hpp>

#include "normalized.hpp"

using akshara::repair_visarga;

namespace {

constexpr akshara::form alone{repair_visarga};

static_assert(gives(alone, "अत: यह", "अतः यह") && gives(alone, "पुन:निर्माण", "पुनःनिर्माण") && gives(alone, "रमा: हाँ", "रमा: हाँ"));

} // namespace

TEST_CASE("a colon after a word of the list is a visarga") {
    check_gives(alone, {{"प्राय:", "प्रायः"}, {"संभवत: वह", "संभवतः वह"}, {"(क्रमश:)", "(क्रमशः)"}, {"प्रात:,", "प्रातः,"}, {"वस्तुत:\n", "वस्तुतः\n"}, {"छ: लोग", "छः लोग"}});
}
TEST_CASE("inside a word too") {
    check_gives(alone, {{"दु:ख", "दुःख"}, {"नि:शुल्क", "निःशुल्क"}, {"अंत:करण", "अंतःकरण"}, {"अन्त:करण", "अन्तःकरण"}, {"प्रात:काल", "प्रातःकाल"}});
}
TEST_CASE("a colon after any other word stays") {
    check_keeps(alone, {"रमा: हाँ", "समय: सुबह", "गत: वर्ष", "समानि: ", "कपुन: ", "अत : ", "अत", "उदाहरणत", "a: ", ": ", "अतः: "});
}
TEST_CASE("before a digit and before a quotation mark it stays, after a space too") {
    check_keeps(alone, {"अत:५", "पुन:5", "पुन: \"चलो\"", "पुन: “चलो”", "अत:'", "अत: ‘चलो’", "पुन: «चलो»", "१०:३०"});
    check_gives(alone, {{"अत: ५", "अतः ५"}});
}
TEST_CASE("F054: a dialogue, a clock and a quotation") {
    check_gives(alone, {{"अत: यह पूर्णत: सही है; रमा: हाँ, समय १०:३० और कहा: \"चलो\"", "अतः यह पूर्णतः सही है; रमा: हाँ, समय १०:३० और कहा: \"चलो\""}});
}
TEST_CASE("repair_visarga is in no form") { check_keeps(akshara::corpus_form, {"अत: यह", "दु:ख", "कहा: \"चलो\""}); }
