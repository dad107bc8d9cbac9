// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/eyelash.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::form;
using akshara::keep_eyelash;

namespace {

constexpr form alone{keep_eyelash};

static_assert(gives(alone, "गर्\u200Dयो", "ग\u0931्यो") && gives(alone, "कार्य", "कार्य"));

} // namespace

TEST_CASE("र् + ZWJ becomes ऱ्, wherever it stands") {
    check_gives(alone, {{"तर्\u200Dहा", "त\u0931्हा"}, {"र्\u200D", "\u0931्"}, {"दर्\u200Dयासारर्\u200Dया", "द\u0931्यासार\u0931्या"}});
}
TEST_CASE("other joiners and other letters stay") {
    check_keeps(alone, {"क्\u200Dष", "र्\u200Cय", "र\u200Dय", "\u0931्\u200Dय", "র্\u200Dয", "र्य", "\u200D"});
}
TEST_CASE("F050: with the steps that delete joiners it comes first, in whatever order they are named") {
    check_gives(form{keep_eyelash, akshara::repair_joiners}, {{"गर्\u200Dयो", "ग\u0931्यो"}, {"क्\u200Dया", "क्या"}});
    check_gives(form{akshara::repair_joiners, keep_eyelash}, {{"गर्\u200Dयो", "ग\u0931्यो"}, {"क्\u200Dया", "क्या"}});
    check_gives(form{akshara::strip_joiners, keep_eyelash}, {{"गर्\u200Dयो", "ग\u0931्यो"}, {"र्\u200D\u200D", "\u0931्"}});
    check_gives(form{akshara::visual_form, keep_eyelash}, {{"गर्\u200Dयो", "ग\u0931्यो"}});
}
TEST_CASE("the visual form is Hindi's: it keeps no eyelash") { check_gives(akshara::visual_form, {{"गर्\u200Dयो", "गर्यो"}}); }
