// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/asked_steps.hpp>

#include "catch.hpp"

using akshara::detail::asked_steps;
using akshara::detail::code_point_facts;

namespace {

constexpr code_point_facts facts(unsigned here, unsigned next, unsigned alone, std::size_t reach) {
    code_point_facts made;
    made.add_here(here);
    made.add_next(next);
    made.add_alone(alone);
    made.add_reach(reach);
    return made;
}
constexpr unsigned alone_at = code_point_facts::pair_groups;

} // namespace

TEST_CASE("what is triggered is asked for as many code points as the farthest reaches") {
    asked_steps asked;
    CHECK_FALSE(asked.any());
    asked.trigger(0b01, 3);
    asked.trigger(0b10, 2);
    CHECK(asked.groups() == 0b11);
    CHECK(asked.left() == 3);
    asked.trigger(0, 9); // nobody
    for (int k = 0; k < 3; ++k) {
        CHECK(asked.any());
        asked.pass();
    }
    CHECK_FALSE(asked.any());
    asked.clear();
    CHECK(asked.groups() == 0);
}
TEST_CASE("a code point triggers alone, or with the one before, which tells how far") {
    asked_steps alone;
    CHECK(alone.meet({}, facts(0, 0, 0b1, 2)) == 0);
    CHECK(alone.groups() == 1u << alone_at);
    CHECK(alone.left() == 2);

    asked_steps pair;
    CHECK(pair.meet(facts(0b110, 0, 0, 4), facts(0, 0b011, 0, 1)) == 0b010);
    CHECK(pair.groups() == 0b010);
    CHECK(pair.left() == 4);

    asked_steps none;
    CHECK(none.meet(facts(0b1, 0, 0, 4), facts(0b1, 0b10, 0, 4)) == 0);
    CHECK_FALSE(none.any());
}
