// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/word_class.hpp>

#include "code_point_properties.hpp"

using akshara::word_class;
using akshara::word_class_of;

namespace {

constexpr example<word_class> examples[] = {
    {U'क', word_class::letter},      {U'अ', word_class::letter},  {U'ऽ', word_class::letter},
    {U'ॐ', word_class::letter},      {0x093F, word_class::mark}, // ि
    {0x094D, word_class::mark},                                  // ्
    {0x0902, word_class::mark},                                  // ं
    {U'१', word_class::number},      {U'½', word_class::number},  {U'a', word_class::letter},
    {U'中', word_class::letter},     {U'।', word_class::other},   {U'॥', word_class::other},
    {0x0970, word_class::other}, // ॰
    {U'-', word_class::other},       {U' ', word_class::other},   {0x00A0, word_class::other},
    {0x200B, word_class::other},     {0x200C, word_class::other}, {0x200D, word_class::other},
    {0x3134A, word_class::letter}, // in the last range of ideographs but one
    {0xE01EF, word_class::mark},     {0xD800, word_class::other}, {0x110000, word_class::other},
    {0xFFFFFFFF, word_class::other},
};
static_assert(hold(examples, word_class_of));

TEST_CASE("letters, marks and numbers are told apart") { check(examples, word_class_of); }

TEST_CASE("each word class has the size that UnicodeData gives it") {
    CHECK(count_of(word_class_of, word_class::other) == 963973);
    CHECK(count_of(word_class_of, word_class::letter) == 145672);
    CHECK(count_of(word_class_of, word_class::mark) == 2543);
    CHECK(count_of(word_class_of, word_class::number) == 1924);
}

} // namespace
