// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/tokenizer.hpp>

using namespace akshara::detail;

TEST_CASE("words, punctuation and marks are tokens, white space is none") {
    const auto tokens = tokenizer("राम ने कहा, “हाँ।”").tokens;
    REQUIRE(tokens.size() == 8);
    CHECK(tokens[3].is(token_kind::comma));
    CHECK(tokens[4].is(token_kind::opener));
    CHECK(tokens[4].partner == 7);
    CHECK(tokens[7].is(token_kind::closer));
    CHECK(tokens[5].pair == 0);
    CHECK(tokens[7].pair == nowhere);
}

TEST_CASE("a hyphen between word characters is none that stands free") {
    const auto tokens = tokenizer("पाकिस्तान-स्ट्रीम - यह").tokens;
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[1].is(token_kind::hyphen));
    CHECK(tokens[3].is(token_kind::dash));
}

TEST_CASE("brackets know each other, and a line end the token before it") {
    const auto tokens = tokenizer("(क (ख) ग\nघ").tokens;
    CHECK(tokens[0].partner == nowhere);
    CHECK(tokens[2].partner == 4);
    CHECK(tokens[5].ends_paragraph);
}
