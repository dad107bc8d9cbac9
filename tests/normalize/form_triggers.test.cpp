// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/form_triggers.hpp>

#include "catch.hpp"

namespace {

template <char32_t Here>
constexpr bool is(char32_t c) noexcept { return c == Here; }

/// A step that does nothing, at a pair.
template <char32_t Here, char32_t Next>
struct at_pair {
    static constexpr std::size_t reach = 2;
    static constexpr akshara::trigger triggers[] = {{&is<Here>, &is<Next>}};
    static constexpr akshara::rewrite apply(akshara::written) noexcept { return {}; }
};
struct at_a {
    [[maybe_unused]] static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'a'; }
    static constexpr akshara::rewrite apply(akshara::written) noexcept { return {}; }
};

using akshara::detail::step_list;
using akshara::detail::trigger_groups;
using akshara::detail::trigger_kind;

constexpr trigger_groups few(step_list<at_pair<'a', 'b'>, at_a, at_pair<'c', 'd'>>{}, trigger_kind::pair);
static_assert(few.bit_of(0) != 0 && few.bit_of(1) == 0 && few.bit_of(2) != 0 && few.bit_of(0) != few.bit_of(2));

constexpr trigger_groups many(step_list<at_pair<'a', 'b'>, at_pair<'c', 'd'>, at_pair<'a', 'e'>, at_pair<0x0915, 0x0916>, at_pair<'f', 'g'>,
                                        at_pair<'h', 'i'>, at_pair<'j', 'k'>, at_pair<'l', 'm'>>{},
                              trigger_kind::pair);

} // namespace

TEST_CASE("a trigger of one code point is not among the pairs") {
    constexpr trigger_groups alone(step_list<at_pair<'a', 'b'>, at_a>{}, trigger_kind::alone);
    STATIC_REQUIRE(alone.bit_of(0) == 0);
    STATIC_REQUIRE(alone.bit_of(1) != 0);
}
TEST_CASE("where there are too many, those share a group that have most in common") {
    CHECK(many.bit_of(0) == many.bit_of(2)); // both begin with a
    for (std::size_t trigger = 0; trigger < 8; ++trigger) {
        CHECK(many.bit_of(trigger) != 0);
        CHECK(many.bit_of(trigger) < 1 << trigger_groups::most);
    }
    CHECK(many.bit_of(1) != many.bit_of(3));
}
