// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/edit.hpp>

#include "catch.hpp"

using akshara::edit;

static_assert(edit().text().empty() && edit() == edit{});
static_assert(edit{{3, 6}, {'a', 'b'}, {"nfc"}}.text() == "ab");

TEST_CASE("edits are equal in place, bytes and steps") {
    const edit one{{3, 6}, {'a'}, {"nfc"}};
    CHECK(one == edit{{3, 6}, {'a'}, {"nfc"}});
    CHECK(one != edit{{3, 7}, {'a'}, {"nfc"}});
    CHECK(one != edit{{3, 6}, {'b'}, {"nfc"}});
    CHECK(one != edit{{3, 6}, {'a'}, {}});
}
