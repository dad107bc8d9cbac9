// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/nukta_order.hpp>

#include "normalized.hpp"

using akshara::form;
using akshara::reorder_nukta;
using akshara::reorder_nukta_loose;
using akshara::visual_form;

namespace {

constexpr form strict{reorder_nukta};
constexpr form loose{reorder_nukta_loose};

static_assert(gives(strict, "पीडि\u093Cत", "पीड\u093Cित") && gives(strict, "जि\u093Cला", "जि\u093Cला"));
static_assert(gives(loose, "पीडि\u093Cत", "पीड\u093Cित") && gives(loose, "जि\u093Cला", "ज\u093Cिला"));

} // namespace

TEST_CASE("a nukta after the vowel signs of ड or ढ comes before them") {
    constexpr change changes[] = {{"पढा\u093Cई", "पढ\u093Cाई"}, {"चढे\u093Cगा", "चढ\u093Cेगा"}, {"गाडी\u093C", "गाड\u093Cी"}, {"लडे\u093Cं", "लड\u093Cें"}, {"छोडाे\u093C", "छोड\u093Cाे"}};
    check_gives(strict, changes);
    check_gives(loose, changes);
}
TEST_CASE("only the loose one moves it to क ख ग ज फ य") {
    constexpr change changes[] = {{"मजा\u093C", "मज\u093Cा"}, {"कु\u093Cरान", "क\u093Cुरान"}, {"फि\u093Cर", "फ\u093Cिर"}, {"खु\u093Cद", "ख\u093Cुद"}, {"गु\u093C", "ग\u093Cु"}, {"यी\u093C", "य\u093Cी"}};
    check_gives(loose, changes);
    for (const change& c : changes) CHECK(normalized(c.before, strict) == c.before);
}
TEST_CASE("a stray nukta stays, and so does one that stands after something else or has its place") {
    constexpr std::string_view texts[] = {"है\u093C", "लॉ\u093Cक", "थ\u093C", "डं\u093C", "ड्ि\u093C", "ड\u093Cा", "ड\u093Cि\u093C", "ि\u093C", "ढक\u093C"};
    check_keeps(strict, texts);
    check_keeps(loose, texts);
}
TEST_CASE("of several nuktas one moves") { check_gives(strict, {{"डि\u093C\u093C", "ड\u093Cि\u093C"}}); }
TEST_CASE("F048: in the visual form") {
    check_gives(visual_form, {{"लडि\u093Cयाँ पढी\u093C", "लड\u093Cियाँ पढ\u093Cी"}, {"डि\u093C\u093C", "ड\u093Cि"}, {"\u095Cा", "ड\u093Cा"}, {"डि\u200D\u093C", "ड\u093Cि"}});
    check_keeps(visual_form, {"जि\u093Cला"});
    check_gives(form{visual_form, reorder_nukta_loose}, {{"जि\u093Cला", "ज\u093Cिला"}});
}
