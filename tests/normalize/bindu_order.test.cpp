// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/bindu_order.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

#include <string>

using akshara::reorder_bindu;

namespace {

constexpr akshara::form alone{reorder_bindu};

static_assert(gives(alone, "मंे", "में") && gives(alone, "वालांे", "वालाें") && gives(alone, "हैं", "हैं"));

} // namespace

TEST_CASE("in a run of vowel signs and bindus the vowel signs come first, each kind in its order") {
    check_gives(alone, {{"मंै", "मैं"}, {"हूँु", "हूुँ"}, {"दुःि", "दुिः"}, {"कंेँाः\u0900ु", "केाुंँः\u0900"}, {"ंे", "ें"}, {"कंॅ", "कॅं"}});
}
TEST_CASE("anything between keeps them where they are") {
    check_keeps(alone, {"हैं", "मं\u093Cे", "मं्े", "मंकै", "मं\u200Dे", "ंः", "मंअ", "মংে"});
}
TEST_CASE("in the visual form what comes together composes") {
    check_gives(akshara::visual_form, {{"वालांे", "वालों"}, {"मंे", "में"}, {"हंै", "हैं"}, {"रांेगा", "रोंगा"}, {"मं\u200Dे", "में"}});
}
TEST_CASE("long runs are arranged alike") {
    std::string before = "ड", matras, bindus;
    for (int k = 0; k < 3000; ++k) {
        constexpr const char* kinds[] = {"\u0900", "\u0901", "\u0902", "\u0903"};
        before += std::string(kinds[k % 4]) + (k % 3 == 0 ? "ि" : "े");
        bindus += kinds[k % 4];
        matras += k % 3 == 0 ? "ि" : "े";
    }
    CHECK(normalized(before, alone) == "ड" + matras + bindus);
}
