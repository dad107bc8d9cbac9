// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/resting_run.hpp>

#include "catch.hpp"

#include <akshara/segment/word_segments.hpp>

#include <string>

namespace {

constexpr std::size_t past(std::string_view bytes, std::size_t at = 0) {
    return akshara::detail::resting_run_of<akshara::detail::word_segment_units>.past(bytes, at, bytes.size() - 3);
}

static_assert(past("हिंदी दिवस") == 15);

/// Whether runs of all lengths end at the mark.
bool ends_at(std::string_view mark) {
    std::string text;
    for (std::size_t letters = 0; letters < 15; ++letters) {
        if (past(text + std::string(mark) + "कखगघङ") != text.size()) return false;
        text += letters % 2 ? "ी" : "क"; // of either half of the block
    }
    return true;
}

} // namespace

TEST_CASE("a run of letters and signs ends at whatever else comes") {
    for (const char* mark : {" ", ".", "a", "।", "॥", "५", "॰", "৫", "ก", "“", "😀"}) {
        CAPTURE(mark);
        CHECK(ends_at(mark));
    }
}

TEST_CASE("it may be of another script of India's") {
    CHECK(past("বাংলাভাষা কথা") == std::string_view("বাংলাভাষা").size());
    CHECK(past("தமிழ்மொழி கதை") == std::string_view("தமிழ்மொழி").size());
}

TEST_CASE("it ends at ill-formed bytes") {
    for (const char* mark : {"\xE0", "\xE0\xA4", "\xE0\xA5", "\xA4", "\x95", "\xFF", "\xE0\xA4\x41", "\xE1\xA4\x95", "\xE0\xA4\xC0", "\xE0\x84\x95", "\xE0\xE4\x95"}) {
        CAPTURE(mark);
        CHECK(ends_at(mark));
    }
}

TEST_CASE("of the last twelve bytes it may leave some") {
    std::string text;
    for (std::size_t letters = 1; letters < 15; ++letters) {
        text += "क";
        CHECK(past(text) == letters / 4 * 12);
        CHECK(past(text + "\xE0\xA4") <= text.size());
    }
}
