// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/line_ends.hpp>

#include "catch.hpp"

using namespace akshara::detail;

static_assert(find_line_end("क\nख", 0) == 3 && past_line_end("क\nख", 3) == 4 && is_line_start("क\nख", 4));

TEST_CASE("every line end of Unicode is found") {
    CHECK(find_line_end("क\rख", 0) == 3);
    CHECK(find_line_end("क\u0085ख", 0) == 3);
    CHECK(find_line_end("क\u2028ख", 0) == 3);
    CHECK(find_line_end("क\u2029ख", 0) == 3);
    CHECK(find_line_end("क\v\fख", 0) == 8);
    CHECK(find_line_end("“क” é…", 0) == 15); // other bytes E2 and C3 begin no line end
}

TEST_CASE("CR LF is one line end") {
    CHECK(past_line_end("\r\n\n", 0) == 2);
    CHECK(past_line_end("\r\r\n", 0) == 1);
    CHECK(past_line_end("\n\r", 0) == 1);
    CHECK(past_line_end("\u2028\n", 0) == 3);
    CHECK(past_line_end("\r", 0) == 1);
}

TEST_CASE("a line of white space is blank") {
    CHECK(past_blank_lines("\n \u00A0\t\nक", 0) == 6);
    CHECK(past_blank_lines("\n  क", 0) == 1);
    CHECK(past_blank_lines("क\n", 0) == 0);
    CHECK(past_blank_lines("\n \n  ", 0) == 5);
    CHECK(past_blank_lines("", 0) == 0);
}

TEST_CASE("a line starts after a line end") {
    CHECK_FALSE(is_line_start("क", 0));
    CHECK_FALSE(is_line_start("कख", 3));
    CHECK(is_line_start("क\u2029ख", 6));
    CHECK(is_line_start("क\r\n", 5));
}

TEST_CASE("cut line ends are none") {
    CHECK(find_line_end("क\xE2\x80", 0) == 5);
    CHECK(find_line_end("क\xC2", 0) == 4);
    CHECK(find_line_end("\x80\xA8\x85", 0) == 3);
}
