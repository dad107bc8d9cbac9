// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/vowel_length.hpp>

#include "normalized.hpp"

using akshara::form;
using akshara::search_form;
using akshara::shorten_vowels;

namespace {

constexpr form alone{shorten_vowels};

static_assert(gives(alone, "चीन", "चिन") && gives(alone, "आम", "अम") && gives(alone, "काम", "काम"));

} // namespace

TEST_CASE("long vowels and their signs become short") {
    check_gives(alone, {{"आईऊॠॡऐऔ", "अइउऋऌएओ"}, {"कीकूकॄकॣकैकौ", "किकुकृकॢकेको"}, {"मैं", "में"}});
}
TEST_CASE("short ones, ा and candras stay") { check_keeps(alone, {"अइउऋऌएओ", "किकुकृकॢकेको", "का", "कॉऑॲ", "कॅ", "\u09C0"}); }
TEST_CASE("in no form; composed, चिन is चीन") {
    check_apart(search_form, {{"चीन", "चिन"}, {"मैं", "में"}});
    check_equal(form{search_form, shorten_vowels}, {{"चीन", "चिन"}, {"हिन्दी", "हिंदि"}, {"सामुदायिक", "सामूदायिक"}});
}
