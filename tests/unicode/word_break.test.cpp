// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/word_break.hpp>

#include "code_point_properties.hpp"

using akshara::word_break;
using akshara::word_break_of;

namespace {

constexpr example<word_break> examples[] = {
    {U'क', word_break::a_letter},       {U'अ', word_break::a_letter},
    {U'ऽ', word_break::a_letter},       {0x093F, word_break::extend}, // ि
    {0x094D, word_break::extend},                                     // ्
    {U'१', word_break::numeric},        {U'।', word_break::other},
    {0x0970, word_break::other}, // ॰
    {U'.', word_break::mid_num_let},    {U':', word_break::mid_letter},
    {U',', word_break::mid_num},        {U'\'', word_break::single_quote},
    {U'"', word_break::double_quote},   {U'_', word_break::extend_num_let},
    {U' ', word_break::w_seg_space},    {0x00A0, word_break::other},
    {0x200B, word_break::other},        {0x200C, word_break::extend},
    {0x200D, word_break::zwj},          {0x00AD, word_break::format},
    {0x000D, word_break::cr},           {0x000A, word_break::lf},
    {0x2028, word_break::newline},      {0x05D0, word_break::hebrew_letter},
    {0x30AB, word_break::katakana},     {0x1F1EE, word_break::regional_indicator},
    {0x00A9, word_break::pictographic}, {0x24C2, word_break::pictographic_a_letter}, // Ⓜ
    {0x24C1, word_break::a_letter},     {0xE0100, word_break::extend},
    {0xD800, word_break::other},        {0x110000, word_break::other},
    {0xFFFFFFFF, word_break::other},
};
static_assert(hold(examples, word_break_of));

TEST_CASE("code points have their class for word boundaries") { check(examples, word_break_of); }

TEST_CASE("each class for word boundaries has the size that the Unicode files give it") {
    CHECK(count_of(word_break_of, word_break::other) == 1073312);
    CHECK(count_of(word_break_of, word_break::cr) == 1);
    CHECK(count_of(word_break_of, word_break::lf) == 1);
    CHECK(count_of(word_break_of, word_break::newline) == 5);
    CHECK(count_of(word_break_of, word_break::extend) == 2647);
    CHECK(count_of(word_break_of, word_break::zwj) == 1);
    CHECK(count_of(word_break_of, word_break::format) == 58);
    CHECK(count_of(word_break_of, word_break::w_seg_space) == 14);
    CHECK(count_of(word_break_of, word_break::a_letter) == 33967);
    CHECK(count_of(word_break_of, word_break::pictographic_a_letter) == 6);
    CHECK(count_of(word_break_of, word_break::hebrew_letter) == 75);
    CHECK(count_of(word_break_of, word_break::numeric) == 784);
    CHECK(count_of(word_break_of, word_break::katakana) == 331);
    CHECK(count_of(word_break_of, word_break::extend_num_let) == 11);
    CHECK(count_of(word_break_of, word_break::mid_letter) == 9);
    CHECK(count_of(word_break_of, word_break::mid_num) == 13);
    CHECK(count_of(word_break_of, word_break::mid_num_let) == 7);
    CHECK(count_of(word_break_of, word_break::single_quote) == 1);
    CHECK(count_of(word_break_of, word_break::double_quote) == 1);
    CHECK(count_of(word_break_of, word_break::regional_indicator) == 26);
    CHECK(count_of(word_break_of, word_break::pictographic) == 2842);
}

} // namespace
