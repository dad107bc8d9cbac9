// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/phrase/phrases.hpp>
#include <akshara/quote/function_words.hpp>

#include <string_view>

using namespace akshara;
using detail::word_role;

namespace {

bool has_role(std::string_view word, word_role role) {
    for (const phrase_match& found : word | phrases(detail::function_words()))
        for (const entity_id id : found.entities())
            if (found.text == word && id == static_cast<entity_id>(role)) return true;
    return false;
}

} // namespace

static_assert(detail::function_words().valid());
static_assert(detail::word_roles(word_role::copula, word_role::light).has(word_role::light));
static_assert(!detail::word_roles(word_role::copula).has_any(detail::word_roles(word_role::light)));

TEST_CASE("the roles of the list are the roles of the code, first to last") {
    CHECK(has_role("ने", word_role::ergative));
    CHECK(has_role("उन्होंने", word_role::pronoun_ergative));
    CHECK(has_role("कि", word_role::complementizer));
    CHECK(has_role("मंत्री", word_role::title));
    CHECK(has_role("हमारा", word_role::first_person));
    CHECK(has_role("फ़िल्म", word_role::naming));
}

TEST_CASE("a word may have two roles, and a role words of several words") {
    CHECK(has_role("हमारा", word_role::pronoun_genitive));
    CHECK(has_role("बता दें", word_role::filler));
    CHECK(!has_role("कि", word_role::genitive));
}
