// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/code_point_run.hpp>

#include "catch.hpp"

#include <string_view>

namespace {

constexpr akshara::detail::placed_code_points stack_of(std::u32string_view text) {
    akshara::detail::placed_code_points stack;
    for (const char32_t c : text) stack.push({c});
    return stack;
}

constexpr bool sees_before(std::size_t back, char32_t expected) {
    auto stack = stack_of(U"abcd");
    return akshara::code_point_run(stack.data(), 2, 4).before(back) == expected;
}
static_assert(sees_before(0, U'b') && sees_before(1, U'a') && sees_before(2, akshara::text_edge));

} // namespace

TEST_CASE("a run is part of what was written, and changes it") {
    auto stack = stack_of(U"abcd");
    const akshara::code_point_run run(stack.data(), 1, 3);
    CHECK(run.size() == 2);
    CHECK(run[0] == U'b');
    run[1] = U'X';
    CHECK(stack[2].value == U'X');
    CHECK(run.before(0) == U'a');
    CHECK(run.before(1) == akshara::text_edge);
}
