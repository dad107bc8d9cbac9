// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/digits.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::devanagari_digits;
using akshara::fold_digits;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_digits};

static_assert(gives(alone, "२०२४", "2024") && gives(alone, "डॉ०", "डॉ०"));
static_assert(gives(alone, "जी२०", "जी20") && gives(alone, "कक्षा१०", "कक्षा10"));

} // namespace

TEST_CASE("digits become ASCII digits") {
    check_gives(alone, {{"क५ ख१", "क5 ख1"}, {"०१२३४५६७८९", "0123456789"}, {"१,२३४", "1,234"}, {"०", "0"}, {" ० ", " 0 "}, {"।०", "।0"}, {"५", "5"}});
}
TEST_CASE("a zero after a letter or sign and before no digit is an abbreviation sign and stays") {
    check_keeps(alone, {"डॉ०", "डॉ० राम", "उ०प्र०", "क०", "क०ख", "दुः०", "क०।"});
}
TEST_CASE("a zero before a digit, or after one, is a number's") {
    check_gives(alone, {{"जी२०", "जी20"}, {"कक्षा१०", "कक्षा10"}, {"क०१", "क01"}, {"क०1", "क01"}, {"क००", "क00"}, {"क०१०", "क010"}, {"a०", "a0"}});
}
TEST_CASE("digits of other scripts stay") { check_keeps(alone, {"2024", "২", "٣", "½"}); }
TEST_CASE("in a key २०२४ is 2024") {
    check_equal(search_form, {{"२०२४", "2024"}, {"जी२०", "जी20"}, {"२\u200D०", "20"}, {"क०\u2060१", "क01"}});
    check_apart(search_form, {{"डॉ०", "डॉ0"}});
}
TEST_CASE("the reverse makes Devanagari digits of ASCII digits") {
    constexpr akshara::form reverse{devanagari_digits};
    STATIC_REQUIRE(gives(reverse, "सन् 2024", "सन् २०२४"));
    check_gives(reverse, {{"0123456789", "०१२३४५६७८९"}, {"1,23.5", "१,२३.५"}, {"5०", "५०"}});
    check_keeps(reverse, {"२०२४", "২", "٣", "½", "क"});
}
