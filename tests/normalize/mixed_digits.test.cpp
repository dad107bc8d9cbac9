// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/mixed_digits.hpp>

#include "normalized.hpp"

#include <string>

using akshara::repair_digits;

namespace {

constexpr akshara::form alone{repair_digits};

static_assert(gives(alone, "5०", "50") && gives(alone, "५०", "५०") && gives(alone, "50", "50"));

} // namespace

TEST_CASE("a number that mixes both kinds of digits becomes one of 0 to 9") {
    check_gives(alone, {{"२02४", "2024"}, {"5० और ५०", "50 और ५०"}, {"जी2०", "जी20"}, {"१२३4", "1234"}, {"०१२३४५६७८९0", "01234567890"}});
}
TEST_CASE("other numbers stay, beside one of the other kind too") {
    check_keeps(alone, {"२०२४", "2024", "१० 20", "१०,20", "१०:30", "২5", "٣5"});
}
TEST_CASE("long numbers are read whole") {
    std::string before, after;
    for (int k = 0; k < 2000; ++k) before += "१२", after += "12";
    CHECK(normalized(before, alone) == before);
    CHECK(normalized(before + "3", alone) == after + "3");
    CHECK(normalized("3" + before, alone) == "3" + after);
}
