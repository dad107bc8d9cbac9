// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/rri.hpp>

#include "normalized.hpp"

using akshara::fold_rri;

namespace {

constexpr akshara::form alone{fold_rri};

static_assert(gives(alone, "नैर्ऋत्य", "नैरृत्य") && gives(alone, "ऋषि", "ऋषि"));

} // namespace

TEST_CASE("र् before a vocalic vowel takes its sign") { check_gives(alone, {{"र्ऋ", "रृ"}, {"र्ॠ", "रॄ"}, {"र्ऌ", "रॢ"}, {"र्ॡ", "रॣ"}, {"पुनर्ऋण", "पुनरृण"}}); }
TEST_CASE("other letters and vowels stay") { check_keeps(alone, {"क्ऋ", "र्इ", "र्अ", "रऋ", "र्\u200Cऋ", "\u0931्ऋ", "्ऋ"}); }
TEST_CASE("F052: it is in no form") { check_keeps(akshara::visual_form, {"नैर्ऋत्य"}); }
