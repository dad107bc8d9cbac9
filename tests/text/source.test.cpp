// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/source.hpp>

#include "catch.hpp"

#include <string>

using akshara::source;

static_assert(source{}.utf8().empty());
static_assert(source("राम").utf8() == "राम" && source("राम").origin(3) == 3);

TEST_CASE("a source's offsets are its own") {
    const std::string text = "राम";
    const source read(text);
    CHECK(read.utf8().data() == text.data());
    CHECK(read.origin(0) == 0);
    CHECK(read.origin(9) == 9);
    CHECK(read.target(6) == 6);
}

TEST_CASE("what lies beyond a source's end is brought back to it") { CHECK(source("राम").target(10) == 9); }

TEST_CASE("a source looks at char8_t as at bytes") { CHECK(source(std::u8string_view(u8"राम")).utf8() == "राम"); }
