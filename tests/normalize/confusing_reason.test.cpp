// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/confusing_reason.hpp>

#include "catch.hpp"

#include <set>
#include <string_view>

using akshara::confusing_reason;
using akshara::describe;

static_assert(describe(confusing_reason::invisible) == "it cannot be seen");

TEST_CASE("every reason has words of its own") {
    std::set<std::string_view> words;
    const auto last = static_cast<unsigned>(confusing_reason::stray_reph);
    for (unsigned k = 0; k <= last; ++k) words.insert(describe(static_cast<confusing_reason>(k)));
    CHECK(words.size() == last + 1);
    CHECK(words.count("") == 0);
    CHECK(describe(static_cast<confusing_reason>(last + 1)).empty());
}
