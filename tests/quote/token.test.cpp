// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/token.hpp>

using namespace akshara::detail;

TEST_CASE("a word without a role is content, one with a role is not") {
    token word;
    CHECK(word.is_content());
    word.roles.add(word_role::ergative);
    CHECK(!word.is_content());
    CHECK(word.is(word_role::ergative));
    CHECK(word.is_any(word_role::dative, word_role::ergative));
    CHECK(!word.is(token_kind::comma));
}
