// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_carry.hpp>

#include "catch.hpp"

using akshara::grapheme_state;
using akshara::detail::grapheme_carry;
using akshara::detail::grapheme_progress;

namespace {

/// What comes back of a state that is handed on to a block three bytes before `next`, or to one there.
constexpr grapheme_state handed_on(grapheme_state state, std::size_t inside) {
    const auto carry = grapheme_carry::of({state, 64 + inside}, 64);
    const grapheme_progress back = carry.progress(64);
    return carry.known && back.next == 64 + inside ? back.state : grapheme_state::prepend;
}
constexpr bool keeps(grapheme_state state) { return handed_on(state, 0) == state && handed_on(state, 2) == state; }

} // namespace

static_assert(keeps(grapheme_state::control) && keeps(grapheme_state::other) && keeps(grapheme_state::consonant) && keeps(grapheme_state::linked));

TEST_CASE("a state that blocks have goes through a carry and back") {
    for (const grapheme_state state : {grapheme_state::control, grapheme_state::other, grapheme_state::consonant, grapheme_state::linked})
        CHECK(keeps(state));
    CHECK(handed_on(grapheme_state::cr, 0) == grapheme_state::cr);
}
TEST_CASE("a state that joins nothing of Hindi is any other state to a block") {
    for (const grapheme_state state : {grapheme_state::regional, grapheme_state::hangul_l, grapheme_state::hangul_v, grapheme_state::hangul_t})
        CHECK(handed_on(state, 0) == grapheme_state::other);
}
TEST_CASE("a block is told when a rule is under way that it does not have") {
    for (const grapheme_state state : {grapheme_state::prepend, grapheme_state::pictographic, grapheme_state::pictographic_zwj})
        CHECK_FALSE(grapheme_carry::of({state, 64}, 64).known);
}
