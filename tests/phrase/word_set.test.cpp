// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/word_set.hpp>

#include "catch.hpp"

using namespace akshara;

TEST_CASE("a few words are found in their table, whole ones alone") {
    constexpr detail::word_set few{" का के "};
    static_assert(few.has("का") && few.has("के"));
    CHECK_FALSE(few.has("क"));
    CHECK_FALSE(few.has("ा"));
    CHECK_FALSE(few.has(""));
    CHECK_FALSE(few.has("की"));
}
