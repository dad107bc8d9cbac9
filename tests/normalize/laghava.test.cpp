// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/laghava.hpp>

#include "normalized.hpp"

using akshara::form;
using akshara::repair_laghava;

namespace {

constexpr form alone{repair_laghava};

static_assert(gives(alone, "डॉ० राम", "डॉ॰ राम") && gives(alone, "जी२०", "जी२०"));

} // namespace

TEST_CASE("a zero directly after a letter or sign and before no digit is an abbreviation sign") {
    check_gives(alone, {{"डॉ०", "डॉ॰"}, {"उ०प्र०", "उ॰प्र॰"}, {"पं० नेहरू", "पं॰ नेहरू"}, {"मो०,", "मो॰,"}, {"दुः०", "दुः॰"}});
}
TEST_CASE("the zeros of numbers stay") { check_keeps(alone, {"जी२०", "कक्षा१०", "क०१", "क०1", "क००", "०", " ०", "a०", "।०", "१०", "डॉ0"}); }
TEST_CASE("what is repaired is no digit to fold") {
    check_gives(form{akshara::search_form, repair_laghava}, {{"डॉ० २०", "डॉ॰ 20"}});
    check_gives(form{repair_laghava, akshara::fold_digits}, {{"उ०प्र० जी२०", "उ॰प्र॰ जी20"}});
}
