// SPDX-License-Identifier: BSL-1.0
// The article is segmented by the compiler.
#include "article.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/paragraphs.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/word_runs.hpp>
#include <akshara/segment/words.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/ill_formed.hpp>

#include "catch.hpp"
#include "data.hpp"

using namespace akshara;

static_assert(is_well_formed(article));
static_assert(count(article | graphemes) == 1408);
static_assert(count(article | words) == 391);
static_assert(count(article | word_segments) == 831);
static_assert(count(article | word_runs) == 391);
static_assert(count(article | sentences) == 17);
static_assert(count(article | paragraphs) == 10);

TEST_CASE("the article that the compiler read is the one in examples/data") {
    CHECK(test_data("../../examples/data/article.txt") == article);
}

TEST_CASE("the article has as many segments at run time as in the compiler") {
    CHECK(count(article | graphemes) == 1408);
    CHECK(count(article | words) == 391);
    CHECK(count(article | word_segments) == 831);
    CHECK(count(article | word_runs) == 391);
    CHECK(count(article | sentences) == 17);
    CHECK(count(article | paragraphs) == 10);
}
