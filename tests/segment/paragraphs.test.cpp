// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/paragraphs.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using akshara::paragraphs;

namespace {

using list = std::vector<std::string>;

static_assert(says("पहला।\nदूसरा।" | paragraphs, {"पहला।\n", "दूसरा।"}));
static_assert(("" | paragraphs).empty());

} // namespace

TEST_CASE("each line end ends a paragraph") {
    CHECK(texts("क\r\nख\rग\u0085घ\u2028ङ\u2029च\n" | paragraphs) ==
          list{"क\r\n", "ख\r", "ग\u0085", "घ\u2028", "ङ\u2029", "च\n"});
}

TEST_CASE("blank lines join the paragraph before") {
    CHECK(texts("क\n\n\nख" | paragraphs) == list{"क\n\n\n", "ख"});
    CHECK(texts("क\r\n\r\nख" | paragraphs) == list{"क\r\n\r\n", "ख"});
    CHECK(texts("क\n \t\nख\n  " | paragraphs) == list{"क\n \t\n", "ख\n  "});
}

TEST_CASE("blank lines at the start join the first paragraph") {
    CHECK(texts("\n\nक\nख" | paragraphs) == list{"\n\nक\n", "ख"});
    CHECK(texts("\n\n" | paragraphs) == list{"\n\n"});
}

TEST_CASE("spaces at a line's start are the line's") {
    CHECK(texts("क\n\n  ख" | paragraphs) == list{"क\n\n", "  ख"});
}

TEST_CASE("the spans of paragraphs are the source's, in a part of it too") {
    constexpr std::string_view text = "क\nख\nग";
    CHECK(spans(text | paragraphs) == std::vector<akshara::span>{{0, 4}, {4, 8}, {8, 11}});
    CHECK(spans(text | akshara::within(akshara::span{4, 11}) | paragraphs) ==
          std::vector<akshara::span>{{4, 8}, {8, 11}});
}

TEST_CASE("a million line ends are one paragraph") {
    const std::string blank(1000000, '\n');
    CHECK(count(blank | paragraphs) == 1);
}
