// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/mark_scan.hpp>

using akshara::detail::mark_scan;

TEST_CASE("marks that touch share their neighbours") {
    const auto marks = mark_scan("वह “‘हाँ’” बोला").marks;
    REQUIRE(marks.size() == 4);
    CHECK(marks[0].after == akshara::detail::beside::letter);
    CHECK(marks[1].before == akshara::detail::beside::space);
    CHECK(marks[2].after == akshara::detail::beside::space);
    CHECK(marks[0].next_in_family == 3);
    CHECK(marks[1].next_in_family == 2);
    CHECK(marks[3].next_in_family == akshara::detail::seen_mark::npos);
}

TEST_CASE("a mark knows its paragraph and whether a sentence ended before it") {
    const auto marks = mark_scan("कहा, “हाँ।\n” फिर “").marks;
    REQUIRE(marks.size() == 3);
    CHECK(!marks[0].starts_paragraph);
    CHECK(marks[1].starts_paragraph);
    CHECK(marks[1].after_terminator);
    CHECK(marks[0].paragraph != marks[1].paragraph);
    CHECK(marks[1].paragraph == marks[2].paragraph);
}

TEST_CASE("apostrophes and the attributes of tags are left out") {
    CHECK(mark_scan("India's").marks.empty());
    CHECK(mark_scan("<a href=\"x\">").marks.empty());
    CHECK(mark_scan("a < \"x\"").marks.size() == 2);
}
