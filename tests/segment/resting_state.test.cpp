// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/resting_state.hpp>

#include "catch.hpp"
#include "hyphen_rules.hpp"

#include <akshara/segment/sentence_units.hpp>
#include <akshara/segment/words.hpp>

namespace {

using hyphen = akshara::detail::resting_state<hyphen_units>;
using word = akshara::detail::resting_state<akshara::detail::word_units>;
using sentence = akshara::detail::resting_state<akshara::detail::sentence_units>;

static_assert(hyphen::value == static_cast<unsigned>(hyphen_rules::state::letter));

} // namespace

TEST_CASE("it is the state after a letter of Hindi") {
    STATIC_REQUIRE(word::value == static_cast<unsigned>(akshara::word_state::letter));
    STATIC_REQUIRE(sentence::value == static_cast<unsigned>(akshara::sentence_state::other));
}

TEST_CASE("letters and signs keep it, what has another state or a boundary does not") {
    STATIC_REQUIRE((word::keeps(U'क') && word::keeps(U'ि') && word::keeps(U'a')));
    STATIC_REQUIRE_FALSE((word::keeps(U' ') || word::keeps(U'५') || word::keeps(U'.') || word::keeps(U'।')));
    STATIC_REQUIRE((sentence::keeps(U'क') && sentence::keeps(U' ') && sentence::keeps(U'५') && sentence::keeps(U',')));
    STATIC_REQUIRE_FALSE((sentence::keeps(U'।') || sentence::keeps(U'a') || sentence::keeps(U'\n')));
}

TEST_CASE("where a code point has one unit or another, each must keep it") {
    STATIC_REQUIRE(sentence::keeps(U'“'));                              // other or close
    STATIC_REQUIRE_FALSE((sentence::keeps(U'.') || sentence::keeps(U'|'))); // other or a terminator
    STATIC_REQUIRE_FALSE(hyphen::keeps(U'~'));
}
