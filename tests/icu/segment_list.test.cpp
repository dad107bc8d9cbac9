// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/segment_list.hpp>
#include <akshara/text/source.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <iterator>

using akshara::source;
using places = std::vector<akshara::span>;
using sources = akshara::icu4c::segment_list<source>;

static_assert(std::bidirectional_iterator<sources::iterator>);

TEST_CASE("a list of segments goes both ways") {
    const sources list(source("कखa"), {0, 3, 6, 7});
    CHECK(spans(list) == places{{0, 3}, {3, 6}, {6, 7}});
    CHECK(texts(list) == std::vector<std::string>{"क", "ख", "a"});
    CHECK(ends_backward(list) == std::vector<std::size_t>{3, 6, 7});
    CHECK(list.size() == 3);
    CHECK(list[1].text == "ख");
}

TEST_CASE("a list of nothing") {
    for (const sources& none : {sources(), sources(source(""), {0})}) {
        CHECK(none.empty());
        CHECK(spans(none).empty());
    }
}
