// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/resting_bytes.hpp>

#include "catch.hpp"

#include <akshara/segment/sentence_units.hpp>

#include <string>

namespace {

constexpr std::size_t past(std::string_view bytes, std::size_t from = 0) {
    return akshara::detail::resting_bytes_of<akshara::detail::sentence_units>.past(bytes, from);
}

static_assert(past("वह कल गया। फिर") == 23);

/// The offset of the first `mark` in a text of letters, if that is where the run ends, wherever it begins.
bool ends_at(std::string_view mark) {
    for (std::size_t letters = 0; letters < 12; ++letters) {
        std::string text;
        for (std::size_t k = 0; k < letters; ++k) text += k % 4 == 3 ? " " : "थ"; // E0 A4 A5: half of a danda
        const std::size_t size = text.size();
        text += mark;
        if (past(text + "कखग") != size) return false;
    }
    return true;
}

} // namespace

TEST_CASE("letters, spaces, digits and commas are passed, terminators, cased letters and line ends are not") {
    for (const char* mark : {"।", "॥", ".", "?", "!", "|", "\n", "\r", "a", "Z"}) {
        CAPTURE(mark);
        CHECK(ends_at(mark));
    }
}

TEST_CASE("what begins with any other byte is left to others") {
    for (const char* mark : {"é", "“", "…", "😀", "က"}) {
        CAPTURE(mark);
        CHECK(ends_at(mark));
    }
}

TEST_CASE("letters of India's scripts are passed, but not where terminators stand among them") {
    CHECK(past("বাংলা, தமிழ் ગુજરાતી ไทย।") == std::string_view("বাংলা, தமிழ் ગુજરાતી ไทย").size());
    CHECK(ends_at("\u0837")); // a terminator
    CHECK(ends_at("\u0800"));
}

TEST_CASE("ill-formed bytes are passed, up to a boundary of code points") {
    CHECK(past("क\xFF\xE0\xA4ख \xA5।", 0) == 11);
    CHECK(past("\xA5\xA5\xA5\xA5\xA5\xA5\xA5\xA5\xA5\xA5।", 0) <= 10);
    CHECK(past("\xE0\xA4\xA5\xA4।", 0) == 0); // the pair may be a danda's, and here the code point थ begins before it
    CHECK(past("\xE0\xA5", 0) <= 2);
}

TEST_CASE("a run may be empty, and ends before the text does") {
    CHECK(past("") == 0);
    CHECK(past("।") == 0);
    CHECK(past("क", 3) == 3);
}
