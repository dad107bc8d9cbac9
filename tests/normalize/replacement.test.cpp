// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/replacement.hpp>

#include "catch.hpp"

#include <string_view>

using akshara::rewrite;
using akshara::detail::replacement;

namespace {

constexpr replacement rows[] = {{{U'a', U'b', U'c'}, {U'x'}}, {{U'b', U'c'}, {U'y', U'z'}}, {{U'd'}, {}}};

constexpr rewrite made_of(std::u32string_view text) {
    akshara::detail::placed_code_points stack;
    for (const char32_t c : text) stack.push({c});
    return akshara::detail::replaced(akshara::written(stack), rows);
}
static_assert(made_of(U"abc").taken == 3 && made_of(U"abc").put_size == 1 && made_of(U"abc").put[0] == U'x');

} // namespace

TEST_CASE("the first row that the text ends with says what comes in its place") {
    const rewrite two = made_of(U"xbc");
    CHECK(two.taken == 2);
    CHECK(two.put_size == 2);
    CHECK(two.put[0] == U'y');
    CHECK(two.put[1] == U'z');
    CHECK(made_of(U"d").taken == 1);
    CHECK(made_of(U"d").put_size == 0);
}
TEST_CASE("without such a row there is nothing to do") {
    for (const std::u32string_view text : {U"", U"c", U"ac", U"abcx", U"cb"}) CHECK(made_of(text).taken == 0);
}
