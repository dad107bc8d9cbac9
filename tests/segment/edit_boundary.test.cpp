// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/edit_boundary.hpp>

#include "catch.hpp"
#include "utf8_of.hpp"

#include <string>
#include <vector>

using akshara::previous_edit_boundary;

namespace {

static_assert(previous_edit_boundary("मनाते", 15) == 12);
static_assert(previous_edit_boundary("दुर्ग", 15) == 9); // the virama goes with ग
static_assert(previous_edit_boundary("👩🏽\u200D⚖\uFE0F", 17) == 0);
static_assert(noexcept(previous_edit_boundary("", 0)));

/// The text after each backspace at its end, until none is left.
std::vector<std::string> backspaces(std::string text) {
    std::vector<std::string> left;
    while (!text.empty()) {
        const std::size_t kept = previous_edit_boundary(text, text.size());
        if (kept >= text.size()) return {"no progress"};
        text.resize(kept);
        left.push_back(text);
    }
    return left;
}
using list = std::vector<std::string>;

} // namespace

TEST_CASE("a backspace removes one code point of a Hindi cluster, the vowel sign first") {
    CHECK(backspaces("मनाते") == list{"मनात", "मना", "मन", "म", ""});
    CHECK(backspaces("हूँ") == list{"हू", "ह", ""});
    CHECK(backspaces("औँ") == list{"औ", ""});
    CHECK(backspaces("ज\u093C") == list{"ज", ""}); // ज़ in two code points
    CHECK(backspaces(utf8_of(U"\u095B")) == list{""}); // and in one
}

TEST_CASE("a virama that would dangle goes with what it joined") {
    CHECK(backspaces("दुर्गम") == list{"दुर्ग", "दुर", "दु", "द", ""});
    CHECK(backspaces("स्त्री") == list{"स्त्र", "स्त", "स", ""});
    CHECK(backspaces("क\u093C्र") == list{"क\u093C", "क", ""});
}

TEST_CASE("a virama that was there to be seen goes alone") {
    CHECK(backspaces("राज्") == list{"राज", "रा", "र", ""});
}

TEST_CASE("a joiner goes with its virama, the base stays") {
    CHECK(backspaces("क्\u200C") == list{"क", ""});
    CHECK(backspaces("क्\u200D") == list{"क", ""});
    CHECK(backspaces("क्\u200Dष") == list{"क", ""});
    CHECK(backspaces("वाक्\u200Cपटु") == list{"वाक्\u200Cपट", "वाक्\u200Cप", "वाक्\u200C", "वाक", "वा", "व", ""});
    CHECK(backspaces("र\u200D्य") == list{"र", ""});
    CHECK(backspaces("क\u200C") == list{"क", ""});
}

TEST_CASE("signs without a letter go one by one, and the first is the base") {
    CHECK(backspaces(utf8_of(U"\u093F\u0902")) == list{utf8_of(U"\u093F"), ""});
    CHECK(backspaces(utf8_of(U"\u094D\u200D")) == list{utf8_of(U"\u094D"), ""});
}

TEST_CASE("clusters of the other Indic scripts go piece by piece too") {
    CHECK(backspaces("ক্ষি") == list{"ক্ষ", "ক", ""});
    CHECK(backspaces("நி") == list{"ந", ""});
}

TEST_CASE("any other cluster goes whole") {
    CHECK(backspaces("जी🙏🏽") == list{"जी", "ज", ""});
    CHECK(backspaces("👩🏽\u200D⚖\uFE0F") == list{""});
    CHECK(backspaces("🇮🇳🇳🇵") == list{"🇮🇳", ""});
    CHECK(backspaces("1\uFE0F\u20E3") == list{""});
    CHECK(backspaces("e\u0301\r\n") == list{"e\u0301", ""});
    CHECK(backspaces("한") == list{""});
    CHECK(backspaces(" ँ") == list{""});
}

TEST_CASE("what is prepended is no base") {
    CHECK(backspaces("\u0600क्ष") == list{"\u0600क", "\u0600", ""});
    CHECK(backspaces("\u0600🇮🇳") == list{""});
    CHECK(backspaces("क\u0600\u0600") == list{"क", ""});
    CHECK(previous_edit_boundary("\u0600क", 2) == 0);
    CHECK(backspaces("\u0600\n") == list{"\u0600", ""});
}

TEST_CASE("a backspace inside a cluster removes what stands before the cursor") {
    constexpr std::string_view text = "स्त्री"; // स 0, virama 3, त 6, virama 9, र 12, ी 15
    CHECK(previous_edit_boundary(text, 15) == 9);
    CHECK(previous_edit_boundary(text, 12) == 9);
    CHECK(previous_edit_boundary(text, 9) == 3);
    CHECK(previous_edit_boundary(text, 6) == 3);
    CHECK(previous_edit_boundary(text, 3) == 0);
    CHECK(previous_edit_boundary("🇮🇳", 4) == 0);
}

TEST_CASE("inside a code point it is as from its end") {
    constexpr std::string_view text = "अर्ग"; // अ 0, र 3, virama 6, ग 9
    for (std::size_t at = 10; at <= 12; ++at) CHECK(previous_edit_boundary(text, at) == 6);
    for (std::size_t at = 7; at <= 9; ++at) CHECK(previous_edit_boundary(text, at) == 6);
    for (std::size_t at = 1; at <= 3; ++at) CHECK(previous_edit_boundary(text, at) == 0);
}

TEST_CASE("at the start there is nothing to remove, beyond the end all of it is kept") {
    CHECK(previous_edit_boundary("", 0) == 0);
    CHECK(previous_edit_boundary("", 7) == 0);
    CHECK(previous_edit_boundary("क", 0) == 0);
    CHECK(previous_edit_boundary("क", 4) == 3);
    CHECK(previous_edit_boundary("क", static_cast<std::size_t>(-1)) == 3);
}

TEST_CASE("an ill-formed subpart goes whole, with the signs that lean on it") {
    CHECK(backspaces("क\xE0\xA4") == list{"क", ""});
    CHECK(backspaces("\xF0\x9F\x99\x80\x80") == list{"\xF0\x9F\x99\x80", ""});
    CHECK(backspaces("क\xFFि") == list{"क", ""});
    CHECK(backspaces("\xED\xA0\x80") == list{"\xED\xA0", "\xED", ""});
}

TEST_CASE("one backspace after a million marks is one backspace") {
    std::string marks = "क";
    while (marks.size() < 1000000) marks += "ु";
    CHECK(previous_edit_boundary(marks, marks.size()) == marks.size() - 3);
    std::string viramas = "क";
    while (viramas.size() < 1000000) viramas += "्";
    CHECK(previous_edit_boundary(viramas, viramas.size()) == 3);
}
