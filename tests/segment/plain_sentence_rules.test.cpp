// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/plain_sentence_rules.hpp>

#include "catch.hpp"

using rules = akshara::unicode_17_sentences;
using state = rules::state;
using unit = rules::unit;

static_assert(rules::joins(state::other, unit::o_letter) && !rules::joins(state::s_term_space, unit::o_letter));

TEST_CASE("SB6, SB7: a full stop between digits or capitals ends nothing") {
    STATIC_REQUIRE(rules::joins(state::a_term, unit::numeric));
    STATIC_REQUIRE_FALSE(rules::waits(rules::after(state::a_term, unit::numeric)));
    STATIC_REQUIRE(rules::after(state::cased, unit::a_term) == state::cased_a_term);
    STATIC_REQUIRE(rules::joins(state::cased_a_term, unit::upper));
    STATIC_REQUIRE_FALSE(rules::joins(state::a_term, unit::upper));
}

TEST_CASE("SB8: after a full stop the boundary waits for a lower-case letter") {
    STATIC_REQUIRE(rules::waits(rules::after(state::a_term_space, unit::numeric)));
    STATIC_REQUIRE(rules::waits(rules::after(state::a_term_space, unit::close)));
    STATIC_REQUIRE(rules::joins(state::before_lower, unit::lower));
    STATIC_REQUIRE(rules::joins(state::before_lower, unit::close));
    STATIC_REQUIRE_FALSE(rules::joins(state::before_lower, unit::o_letter));
    STATIC_REQUIRE_FALSE(rules::joins(state::before_lower, unit::a_term));
    STATIC_REQUIRE_FALSE(rules::waits(rules::after(state::s_term_space, unit::numeric)));
}

TEST_CASE("SB8a to SB10: terminators, closing marks and spaces stay together") {
    STATIC_REQUIRE(rules::joins(state::s_term_space, unit::s_term));
    STATIC_REQUIRE(rules::joins(state::s_term, unit::close));
    STATIC_REQUIRE_FALSE(rules::joins(state::s_term_space, unit::close));
    STATIC_REQUIRE(rules::joins(state::s_term_space, unit::lf));
}

TEST_CASE("SB3, SB4: a line end ends, and CR LF is one") {
    STATIC_REQUIRE(rules::joins(state::cr, unit::lf));
    STATIC_REQUIRE_FALSE(rules::joins(state::line_end, unit::lf));
    STATIC_REQUIRE_FALSE(rules::joins(state::line_end, unit::extend));
}
