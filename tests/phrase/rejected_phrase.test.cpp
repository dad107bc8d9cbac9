// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/rejected_phrase.hpp>

#include "catch.hpp"

#include <set>

using namespace akshara;

static_assert(describe(rejection_reason::empty) == "it is empty");

TEST_CASE("each reason is described in words of its own") {
    using enum rejection_reason;
    std::set<std::string_view> words;
    for (const rejection_reason reason : {empty, no_word, folds_to_nothing, breaks, too_many_words, too_long, no_room})
        words.insert(describe(reason));
    CHECK(words.size() == 7);
    CHECK(words.count("") == 0);
}
