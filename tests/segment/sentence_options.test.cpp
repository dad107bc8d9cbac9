// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/sentence_options.hpp>

#include "catch.hpp"

using akshara::sentence_line_ends;
using akshara::sentence_options;
using akshara::sentence_rules;

TEST_CASE("by default sentences are cut by Hindi's rules, and at line ends") {
    STATIC_REQUIRE(sentence_options{} == sentence_options{sentence_rules::hindi, sentence_line_ends::end});
    STATIC_REQUIRE(sentence_options{} != sentence_options{.rules = sentence_rules::plain});
    STATIC_REQUIRE(sentence_options{} != sentence_options{.line_ends = sentence_line_ends::wrap});
}
