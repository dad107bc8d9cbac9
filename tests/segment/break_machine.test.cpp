// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/break_machine.hpp>

#include "catch.hpp"
#include "hyphen_rules.hpp"

namespace {

using state = hyphen_rules::state;
using unit = hyphen_rules::unit;
using machine = akshara::detail::break_machine<hyphen_rules>;

constexpr unsigned cell(state left, unit right) {
    return akshara::detail::break_machine_of<hyphen_rules>.cells[static_cast<unsigned>(right)][static_cast<unsigned>(left)];
}
constexpr unsigned number(state next) { return static_cast<unsigned>(next); }

/// A rule set in which a hyphen at the start waits.
struct impatient_rules : hyphen_rules {
    static constexpr state after(state left, unit right) {
        return left == state::start && right == unit::hyphen ? state::after_hyphen : hyphen_rules::after(left, right);
    }
};

static_assert(cell(state::letter, unit::letter) == number(state::letter));

} // namespace

TEST_CASE("a cell holds the next state, and whether a boundary stands before it") {
    STATIC_REQUIRE(cell(state::start, unit::other) == number(state::other));
    STATIC_REQUIRE(cell(state::letter, unit::other) == (number(state::other) | machine::boundary));
}

TEST_CASE("a cell says where a state begins to wait") {
    STATIC_REQUIRE(cell(state::letter, unit::hyphen) == (number(state::after_hyphen) | machine::opens));
    STATIC_REQUIRE(machine::waits(number(state::after_hyphen)));
    STATIC_REQUIRE_FALSE(machine::waits(number(state::letter)));
    STATIC_REQUIRE(cell(state::after_hyphen, unit::letter) == number(state::letter));
    STATIC_REQUIRE(cell(state::after_hyphen, unit::hyphen) == (number(state::other) | machine::boundary));
}

TEST_CASE("nothing is decided at the start") {
    STATIC_REQUIRE_FALSE(akshara::detail::break_machine_of<hyphen_rules>.decides_at_start());
    STATIC_REQUIRE(akshara::detail::break_machine_of<impatient_rules>.decides_at_start());
}
