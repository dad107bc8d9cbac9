// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/trigger.hpp>

#include "catch.hpp"

namespace {

constexpr bool is_a(char32_t c) noexcept { return c == U'a'; }

static_assert(akshara::trigger{&is_a}.here(U'a') && !akshara::trigger{&is_a}.here(U'b'));

} // namespace

TEST_CASE("what may follow is anything unless it is said") {
    const akshara::trigger alone{&is_a};
    CHECK(alone.next(U'b'));
    CHECK(alone.next(0x110000));
    const akshara::trigger pair{&is_a, &is_a};
    CHECK(pair.next(U'a'));
    CHECK_FALSE(pair.next(U'b'));
}
