// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/sentence_break.hpp>

#include "code_point_properties.hpp"

using akshara::sentence_break;
using akshara::sentence_break_of;

namespace {

constexpr example<sentence_break> examples[] = {
    {U'।', sentence_break::s_term},     {U'॥', sentence_break::s_term},     {U'?', sentence_break::s_term},
    {U'.', sentence_break::a_term},     {U'क', sentence_break::o_letter},   {U'अ', sentence_break::o_letter},
    {0x093F, sentence_break::extend},                                    // ि
    {0x094D, sentence_break::extend},                                    // ्
    {U'१', sentence_break::numeric},    {0x0970, sentence_break::other}, // ॰
    {U',', sentence_break::s_continue}, {U':', sentence_break::s_continue}, {U'”', sentence_break::close},
    {U'“', sentence_break::close},      {U' ', sentence_break::sp},         {0x00A0, sentence_break::sp},
    {0x200C, sentence_break::extend},   {0x200D, sentence_break::extend},   {0x00AD, sentence_break::format},
    {U'A', sentence_break::upper},      {U'a', sentence_break::lower},      {0x000D, sentence_break::cr},
    {0x000A, sentence_break::lf},       {0x2029, sentence_break::sep},      {0xE0100, sentence_break::extend},
    {0xD800, sentence_break::other},    {0x110000, sentence_break::other},  {0xFFFFFFFF, sentence_break::other},
};
static_assert(hold(examples, sentence_break_of));

TEST_CASE("code points have their class for sentence boundaries") { check(examples, sentence_break_of); }

TEST_CASE("each class for sentence boundaries has the size that the Unicode files give it") {
    CHECK(count_of(sentence_break_of, sentence_break::other) == 964163);
    CHECK(count_of(sentence_break_of, sentence_break::cr) == 1);
    CHECK(count_of(sentence_break_of, sentence_break::lf) == 1);
    CHECK(count_of(sentence_break_of, sentence_break::sep) == 3);
    CHECK(count_of(sentence_break_of, sentence_break::sp) == 20);
    CHECK(count_of(sentence_break_of, sentence_break::extend) == 2643);
    CHECK(count_of(sentence_break_of, sentence_break::format) == 60);
    CHECK(count_of(sentence_break_of, sentence_break::upper) == 1991);
    CHECK(count_of(sentence_break_of, sentence_break::lower) == 2548);
    CHECK(count_of(sentence_break_of, sentence_break::o_letter) == 141501);
    CHECK(count_of(sentence_break_of, sentence_break::numeric) == 785);
    CHECK(count_of(sentence_break_of, sentence_break::a_term) == 4);
    CHECK(count_of(sentence_break_of, sentence_break::s_term) == 166);
    CHECK(count_of(sentence_break_of, sentence_break::s_continue) == 31);
    CHECK(count_of(sentence_break_of, sentence_break::close) == 195);
}

} // namespace
