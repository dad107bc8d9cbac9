// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_rules.hpp>

#include "catch.hpp"

using rules = akshara::unicode_17_words;
using state = rules::state;
using unit = rules::unit;

static_assert(rules::waits(rules::after(state::letter, unit::mid_letter)) && !rules::waits(state::letter));

TEST_CASE("WB6, WB7, WB12: what may join two letters or digits waits for the second") {
    STATIC_REQUIRE(rules::after(state::letter, unit::mid_num_let) == state::letter_mid);
    STATIC_REQUIRE(rules::after(state::numeric, unit::mid_num_let) == state::number_mid);
    STATIC_REQUIRE(rules::after(state::other, unit::mid_num_let) == state::other);
    STATIC_REQUIRE(rules::joins(state::letter_mid, unit::a_letter));
    STATIC_REQUIRE_FALSE(rules::joins(state::letter_mid, unit::numeric));
    STATIC_REQUIRE_FALSE(rules::joins(state::number_mid, unit::a_letter));
}

TEST_CASE("WB7a, WB7b: after a Hebrew letter ' joins at once, \" waits") {
    STATIC_REQUIRE(rules::joins(state::hebrew, unit::single_quote));
    STATIC_REQUIRE_FALSE(rules::waits(rules::after(state::hebrew, unit::single_quote)));
    STATIC_REQUIRE(rules::waits(rules::after(state::hebrew, unit::double_quote)));
    STATIC_REQUIRE_FALSE(rules::joins(state::hebrew_double_quote, unit::a_letter));
}

TEST_CASE("WB4: marks and format characters change nothing, but spaces must be side by side") {
    STATIC_REQUIRE(rules::after(state::letter, unit::extend) == state::letter);
    STATIC_REQUIRE(rules::after(state::letter_mid, unit::format) == state::letter_mid);
    STATIC_REQUIRE(rules::joins(state::space, unit::w_seg_space));
    STATIC_REQUIRE_FALSE(rules::joins(rules::after(state::space, unit::extend), unit::w_seg_space));
}

TEST_CASE("WB3c: a ZWJ joins the emoji right after it, whatever stands before") {
    constexpr state letter_zwj = rules::after(state::letter, unit::zwj);
    STATIC_REQUIRE(rules::joins(letter_zwj, unit::pictographic));
    STATIC_REQUIRE(rules::joins(letter_zwj, unit::a_letter));
    STATIC_REQUIRE_FALSE(rules::joins(rules::after(letter_zwj, unit::extend), unit::pictographic));
    STATIC_REQUIRE_FALSE(rules::joins(rules::after(state::letter_mid, unit::zwj), unit::pictographic)); // : stays apart
}
