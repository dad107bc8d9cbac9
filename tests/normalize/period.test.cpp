// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/period.hpp>

#include "normalized.hpp"

using akshara::period_to_danda;

namespace {

constexpr akshara::form alone{period_to_danda};

static_assert(gives(alone, "वह गया. फिर", "वह गया। फिर") && gives(alone, "डॉ. राम", "डॉ. राम"));

} // namespace

TEST_CASE("a full stop after a Devanagari word ends a sentence") {
    check_gives(alone, {{"यह सही है.", "यह सही है।"}, {"“चलो.” वह", "“चलो।” वह"}, {"बस.\nफिर", "बस।\nफिर"}, {"राम आए. डॉ. श्याम गए.", "राम आए। डॉ. श्याम गए।"}});
}
TEST_CASE("those of abbreviations, initials, numbers, dots and addresses stay") {
    check_keeps(alone, {"डॉ. राम", "प्रो. सिंह", "बी.जे.पी. ने", "उ.प्र. में", "क. राम", "२.५", "५. राम", "और...", "है.वह", "a.b", "है .", "U.S. "});
}
TEST_CASE("period_to_danda is in no form") { check_keeps(akshara::corpus_form, {"वह गया. फिर"}); }
