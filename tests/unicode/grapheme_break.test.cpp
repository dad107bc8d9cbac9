// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/grapheme_break.hpp>

#include "code_point_properties.hpp"

using akshara::grapheme_break;
using akshara::grapheme_break_of;

namespace {

constexpr example<grapheme_break> examples[] = {
    {U'क', grapheme_break::consonant},
    {U'ह', grapheme_break::consonant},
    {0x095F, grapheme_break::consonant}, // य़
    {U'अ', grapheme_break::other},
    {0x093F, grapheme_break::spacing_mark},    // ि
    {0x0903, grapheme_break::spacing_mark},    // ः
    {0x0947, grapheme_break::conjunct_extend}, // े
    {0x0902, grapheme_break::conjunct_extend}, // ं
    {0x093C, grapheme_break::conjunct_extend}, // ़
    {0x094D, grapheme_break::conjunct_linker}, // ्
    {0x09CD, grapheme_break::conjunct_linker}, // Bengali
    {U'।', grapheme_break::other},
    {U'१', grapheme_break::other},
    {0x200C, grapheme_break::extend},
    {0x200D, grapheme_break::zwj},
    {0x200B, grapheme_break::control},
    {0x2065, grapheme_break::control}, // not assigned
    {0x000D, grapheme_break::cr},
    {0x000A, grapheme_break::lf},
    {0x0600, grapheme_break::prepend},
    {0x1F1EE, grapheme_break::regional_indicator},
    {0x1100, grapheme_break::hangul_l},
    {0x1161, grapheme_break::hangul_v},
    {0x11A8, grapheme_break::hangul_t},
    {0xAC00, grapheme_break::hangul_lv},
    {0xAC01, grapheme_break::hangul_lvt},
    {0x00A9, grapheme_break::pictographic},
    {0x2701, grapheme_break::other}, // UPPER BLADE SCISSORS is no longer pictographic
    {0x1F600, grapheme_break::pictographic},
    {0x1F3FB, grapheme_break::conjunct_extend}, // an emoji modifier
    {0xE0020, grapheme_break::conjunct_extend}, // a tag
    {0xE0FFF, grapheme_break::control},
    {0xE1000, grapheme_break::other},
    {0xD800, grapheme_break::other},
    {0x10FFFF, grapheme_break::other},
    {0x110000, grapheme_break::other},
    {0xFFFFFFFF, grapheme_break::other},
};
static_assert(hold(examples, grapheme_break_of));

TEST_CASE("code points have their class for grapheme clusters") { check(examples, grapheme_break_of); }

TEST_CASE("each class for grapheme clusters has the size that the Unicode files give it") {
    CHECK(count_of(grapheme_break_of, grapheme_break::other) == 1092252);
    CHECK(count_of(grapheme_break_of, grapheme_break::cr) == 1);
    CHECK(count_of(grapheme_break_of, grapheme_break::lf) == 1);
    CHECK(count_of(grapheme_break_of, grapheme_break::control) == 3893);
    CHECK(count_of(grapheme_break_of, grapheme_break::prepend) == 27);
    CHECK(count_of(grapheme_break_of, grapheme_break::regional_indicator) == 26);
    CHECK(count_of(grapheme_break_of, grapheme_break::hangul_l) == 125);
    CHECK(count_of(grapheme_break_of, grapheme_break::hangul_v) == 100);
    CHECK(count_of(grapheme_break_of, grapheme_break::hangul_t) == 137);
    CHECK(count_of(grapheme_break_of, grapheme_break::hangul_lv) == 399);
    CHECK(count_of(grapheme_break_of, grapheme_break::hangul_lvt) == 10773);
    CHECK(count_of(grapheme_break_of, grapheme_break::spacing_mark) == 381);
    CHECK(count_of(grapheme_break_of, grapheme_break::zwj) == 1);
    CHECK(count_of(grapheme_break_of, grapheme_break::extend) == 1);
    CHECK(count_of(grapheme_break_of, grapheme_break::conjunct_extend) == 2216);
    CHECK(count_of(grapheme_break_of, grapheme_break::conjunct_linker) == 20);
    CHECK(count_of(grapheme_break_of, grapheme_break::consonant) == 911);
    CHECK(count_of(grapheme_break_of, grapheme_break::pictographic) == 2848);
}

} // namespace
