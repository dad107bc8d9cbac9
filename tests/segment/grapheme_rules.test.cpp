// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_rules.hpp>

#include "catch.hpp"

using rules = akshara::unicode_17_graphemes;
using state = rules::state;
using unit = rules::unit;

static_assert(rules::joins(state::linked, unit::consonant) && !rules::joins(state::consonant, unit::consonant));
static_assert(rules::after(state::consonant, unit::conjunct_linker) == state::linked);

TEST_CASE("GB9c: a conjunct needs a consonant, a virama and nothing between that breaks it") {
    STATIC_REQUIRE(rules::after(state::consonant, unit::conjunct_extend) == state::consonant);
    STATIC_REQUIRE(rules::after(state::linked, unit::zwj) == state::linked);
    STATIC_REQUIRE(rules::after(state::linked, unit::extend) == state::other); // ZWNJ
    STATIC_REQUIRE(rules::after(state::linked, unit::spacing_mark) == state::other);
    STATIC_REQUIRE(rules::after(state::other, unit::conjunct_linker) == state::other);
}

TEST_CASE("GB12, GB13: regional indicators pair up") {
    STATIC_REQUIRE(rules::after(state::control, unit::regional_indicator) == state::regional);
    STATIC_REQUIRE(rules::joins(state::regional, unit::regional_indicator));
    STATIC_REQUIRE(rules::after(state::regional, unit::regional_indicator) == state::other);
    STATIC_REQUIRE_FALSE(rules::joins(state::other, unit::regional_indicator));
}

TEST_CASE("GB11: an emoji, its extenders and a ZWJ join the next emoji") {
    STATIC_REQUIRE(rules::after(state::pictographic, unit::extend) == state::pictographic);
    STATIC_REQUIRE(rules::after(state::pictographic, unit::zwj) == state::pictographic_zwj);
    STATIC_REQUIRE(rules::joins(state::pictographic_zwj, unit::pictographic));
    STATIC_REQUIRE(rules::after(state::pictographic_zwj, unit::zwj) == state::other);
}

TEST_CASE("the table gives what the rules say") {
    std::size_t wrong = 0;
    for (unsigned left = 0; left < rules::states; ++left) {
        for (unsigned right = 0; right < rules::units; ++right) {
            const auto s = static_cast<state>(left);
            const auto u = static_cast<unit>(right);
            const auto step = rules::step(s, u);
            wrong += step.next() != rules::after(s, u) || step.boundary() == rules::joins(s, u);
        }
    }
    CHECK(wrong == 0);
}
