// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/break_machine.hpp>

#include "catch.hpp"

#include <string>

namespace {

/// A language of letters and hyphens: a hyphen joins two letters, and stands alone otherwise.
struct hyphen_rules {
    enum class state { start, letter, other, after_hyphen };
    enum class unit { letter, hyphen, other };
    static constexpr unsigned states = 4, units = 3;
    static constexpr state start = state::start;

    static constexpr bool waits(state left) { return left == state::after_hyphen; }
    static constexpr bool joins(state left, unit right) {
        if (left == state::start) return true;
        if (waits(after(left, right))) return true;
        return (left == state::letter || left == state::after_hyphen) && right == unit::letter;
    }
    static constexpr state after(state left, unit right) {
        if (right == unit::letter) return state::letter;
        return right == unit::hyphen && left == state::letter ? state::after_hyphen : state::other;
    }
};
constexpr std::size_t next(std::string_view bytes, std::size_t from) {
    const auto unit_at = [](const akshara::detail::decoded& here, std::size_t) {
        if (here.value == U'-') return hyphen_rules::unit::hyphen;
        return here.value == U' ' ? hyphen_rules::unit::other : hyphen_rules::unit::letter;
    };
    return akshara::detail::next_break<hyphen_rules>(bytes, from, unit_at);
}

} // namespace

static_assert(next("पाक-चीन है", 0) == 19);

TEST_CASE("a boundary that waits is withdrawn when what it waits for comes") {
    CHECK(next("ab-cd e", 0) == 5);
    CHECK(next("a-b-c", 0) == 5);
}

TEST_CASE("it stands where it was when something else comes, or the end") {
    CHECK(next("ab- c", 0) == 2);
    CHECK(next("ab--c", 0) == 2);
    CHECK(next("ab-", 0) == 2);
}

TEST_CASE("what was read behind it is cut next") {
    CHECK(next("ab- c", 2) == 3);
    CHECK(next("ab-", 2) == 3);
}

TEST_CASE("at the end there is no way on") {
    CHECK(next("ab", 2) == 2);
    CHECK(next("", 0) == 0);
}

TEST_CASE("the class function is told where each code point stands") {
    std::string seen;
    const auto unit_at = [&](const akshara::detail::decoded&, std::size_t at) {
        seen += std::to_string(at) + " ";
        return hyphen_rules::unit::letter;
    };
    akshara::detail::next_break<hyphen_rules>("aकb", 0, unit_at);
    CHECK(seen == "0 1 4 ");
}
