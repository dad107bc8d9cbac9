// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/one_of.hpp>

#include <akshara/normalize/trigger.hpp>

#include "catch.hpp"

using akshara::detail::is_one_of;

namespace {

static_assert(is_one_of<U'क', U'ख'>(U'ख') && !is_one_of<U'क', U'ख'>(U'ग') && !is_one_of<>(U'क'));

} // namespace

TEST_CASE("a few code points make a trigger") {
    constexpr akshara::trigger pair{is_one_of<U'a', U'b'>, is_one_of<0x093E>};
    CHECK(pair.here(U'b'));
    CHECK_FALSE(pair.here(U'c'));
    CHECK(pair.next(0x093E));
    CHECK_FALSE(pair.next(0));
}
