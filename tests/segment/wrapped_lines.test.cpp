// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/wrapped_lines.hpp>

#include "catch.hpp"

#include <string>

namespace {

/// Whether the first line end of the text wraps its line, where a danda is the only terminator.
constexpr bool wraps(std::string_view text) {
    const auto is_danda = [](std::size_t, char32_t c) { return c == U'।'; };
    return akshara::detail::wraps_line(text, akshara::detail::find_line_end(text, 0), is_danda);
}

static_assert(wraps("वह\nगया") && !wraps("गया।\nवह"));

} // namespace

TEST_CASE("a single line end after no terminator wraps a line") {
    CHECK(wraps("वह\r\nगया"));
    CHECK(wraps("वह, \nगया"));
    CHECK(wraps("“वह”\n  गया"));
    CHECK(wraps("वह\u2028गया"));
    CHECK(wraps("वह\n"));
}

TEST_CASE("after a terminator, perhaps with closing marks and spaces, it does not") {
    CHECK_FALSE(wraps("गया।” \nवह"));
    CHECK_FALSE(wraps("गया।)\r\nवह"));
}

TEST_CASE("beside a blank line it does not") {
    CHECK_FALSE(wraps("वह\n\nगया"));
    CHECK_FALSE(wraps("वह\n \t\nगया"));
    CHECK_FALSE(wraps("\nगया"));
    CHECK_FALSE(wraps("  \nगया"));
}

TEST_CASE("a paragraph separator never does") { CHECK_FALSE(wraps("वह\u2029गया")); }

TEST_CASE("the two halves of CR LF do alike") {
    const auto none = [](std::size_t, char32_t) { return false; };
    CHECK(akshara::detail::wraps_line("क\r\nख", 3, none));
    CHECK(akshara::detail::wraps_line("क\r\nख", 4, none));
    CHECK_FALSE(akshara::detail::wraps_line("क\r\n\r\nख", 3, none));
    CHECK_FALSE(akshara::detail::wraps_line("क\r\n\r\nख", 4, none));
}
