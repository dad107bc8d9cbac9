// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/typed_danda.hpp>

#include "catch.hpp"

#include <string>

using akshara::is_typed_danda;

namespace {

constexpr bool first_pipe(std::string_view text) { return is_typed_danda(text, text.find('|')); }

static_assert(first_pipe("अब चलो|") && first_pipe("अब चलो | फिर") && !first_pipe("a|b"));

} // namespace

TEST_CASE("a pipe after Devanagari and before a space, a closing mark or the line's end is a danda") {
    CHECK(first_pipe("चलो| फिर"));
    CHECK(first_pipe("चलो |"));
    CHECK(first_pipe("चलो|”"));
    CHECK(first_pipe("(चलो|)"));
    CHECK(first_pipe("चलो|\nफिर"));
    CHECK(first_pipe("चलो|\r\nफिर"));
}

TEST_CASE("any other pipe is none") {
    CHECK_FALSE(first_pipe("क|ख"));
    CHECK_FALSE(first_pipe("चलो  | फिर")); // two spaces
    CHECK_FALSE(first_pipe("250px| फिर"));
    CHECK_FALSE(first_pipe("| फिर"));
    CHECK_FALSE(first_pipe(" | फिर"));
    CHECK_FALSE(first_pipe("चलो|“"));
    CHECK_FALSE(first_pipe("चलो||"));
    CHECK_FALSE(first_pipe("षक'''नी जिला| मधुबनी]]|x"));
}

TEST_CASE("one pipe that is none makes all of its line none") {
    CHECK(first_pipe("क| ख| ग|"));
    CHECK_FALSE(first_pipe("क| ख|ग"));
    CHECK_FALSE(is_typed_danda("|क| ख|", 5));
    CHECK(first_pipe("क| ख|\n|ग|"));
    CHECK(is_typed_danda("|ग|\nक|", 9));
}

TEST_CASE("a line is looked at as far as 256 bytes either way") {
    const std::string spaces(252, ' '); // the next pipe comes 256 bytes after the first
    CHECK_FALSE(first_pipe("क|ख" + spaces + "|"));
    CHECK_FALSE(first_pipe("क|" + spaces + "xxx|"));
    CHECK(first_pipe("क|" + spaces + "xxxx|"));
    const std::string before = "|" + spaces;
    CHECK_FALSE(is_typed_danda(before + "क|", before.size() + 3));
    CHECK(is_typed_danda("|  " + spaces + "क|", before.size() + 5));
}
