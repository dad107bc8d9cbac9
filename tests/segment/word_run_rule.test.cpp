// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/segments.hpp>
#include <akshara/segment/word_run_rule.hpp>

#include "catch.hpp"

using akshara::span;
using akshara::word_run_rule;

namespace {

constexpr span next(std::string_view text, std::size_t from) { return word_run_rule{}.next(text, from); }

static_assert(akshara::segmentation_rule<word_run_rule>);
static_assert(next("“क” ", 0) == span{3, 6} && next("“क” ", 6) == span{10, 10});

} // namespace

TEST_CASE("the next word is the first that begins at or after an offset, and at the end an empty one") {
    CHECK(next(" ab, cd", 0) == span{1, 3});
    CHECK(next(" ab, cd", 3) == span{5, 7});
    CHECK(next(" ab, cd", 7) == span{7, 7});
    CHECK(next("", 0) == span{0, 0});
    CHECK(next("। \u093F", 0) == span{7, 7});
}
TEST_CASE("behind a word a ० is judged by the letter before it") {
    CHECK(next("डॉ० राम", 0) == span{0, 6});
    CHECK(next("डॉ० राम", 6) == span{10, 19});
}
