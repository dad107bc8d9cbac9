// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/redundant_matras.hpp>

#include "normalized.hpp"

using akshara::drop_redundant_matra;
using akshara::visual_form;

namespace {

constexpr akshara::form alone{drop_redundant_matra};

static_assert(gives(alone, "दोे", "दो") && gives(alone, "ऐेसा", "ऐसा") && gives(alone, "दो", "दो"));

} // namespace

TEST_CASE("a vowel sign over the stroke of another goes") {
    check_gives(alone, {{"मेै", "मै"}, {"लोेग", "लोग"}, {"कौैन", "कौन"}, {"कॉॅलेज", "कॉलेज"}});
}
TEST_CASE("and so does one over the stroke of a vowel") {
    check_gives(alone, {{"ऐेसा", "ऐसा"}, {"औेर", "और"}, {"औैर", "और"}, {"ओेर", "ओर"}, {"ऑॅफिस", "ऑफिस"}});
}
TEST_CASE("others stay, and the other order too") {
    check_keeps(alone, {"मैे", "लेो", "कैौ", "ॅॉ", "एे", "आे", "ऐै", "ओै", "ोि", "कों", "ে\u09C8"});
}
TEST_CASE("in the visual form the signs compose first") {
    check_gives(visual_form, {{"लाेेग", "लोग"}, {"एेेसा", "ऐसा"}, {"मेंै", "मैं"}, {"आेेर", "ओर"}});
}
