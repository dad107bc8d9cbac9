// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/traced_text.hpp>

#include "catch.hpp"

using akshara::icu4c::detail::traced_text;
using akshara::icu4c::detail::traced_unit;

namespace {

std::u16string says(const traced_text& text) {
    std::u16string found;
    for (std::size_t k = 0; k < text.units().size(); ++k) found += text.units()[k].value;
    return found;
}
/// Where each unit comes from, as "0-1 1-4 "; - for nowhere.
std::string traces(const traced_text& text) {
    std::string found;
    for (std::size_t k = 0; k < text.units().size(); ++k) {
        const traced_unit& unit = text.units()[k];
        found += unit.is_traced() ? std::to_string(unit.first) + "-" + std::to_string(unit.last) + " " : "- ";
    }
    return found;
}
/// As ICU writes what a rule makes when parts of what it found stand in that: behind the end, then copied in, then the rest erased.
void rewrite(traced_text& text, std::int32_t first, std::int32_t last, const icu::UnicodeString& given, std::int32_t part = -1,
             const icu::UnicodeString& behind = {}) {
    const std::int32_t end = text.length();
    text.handleReplaceBetween(end, end, icu::UnicodeString(char16_t{0xFFFF}));
    text.handleReplaceBetween(end + 1, end + 1, given);
    if (part >= 0) text.copy(part, part + 1, end + 1 + given.length());
    text.handleReplaceBetween(text.length(), text.length(), behind);
    const std::int32_t size = given.length() + (part >= 0) + behind.length();
    text.copy(end + 1, end + 1 + size, first);
    text.handleReplaceBetween(end + size, end + 1 + 2 * size, {});
    text.handleReplaceBetween(first + size, last + size, {});
}

} // namespace

TEST_CASE("a text is read as UTF-16, both halves of a pair standing for its bytes") {
    const traced_text text("a\U0001F64Fक");
    CHECK(says(text) == u"a\U0001F64Fक");
    CHECK(traces(text) == "0-1 1-5 1-5 5-8 ");
    CHECK(text.length() == 4);
    CHECK(text.charAt(3) == u'क');
    CHECK(text.char32At(0) == U'a');
    CHECK(text.char32At(1) == static_cast<UChar32>(0x1F64F));
    CHECK(text.char32At(2) == static_cast<UChar32>(0x1F64F));
    icu::UnicodeString part("before");
    text.extractBetween(1, 4, part);
    CHECK(part == icu::UnicodeString(u"\U0001F64Fक"));
}

TEST_CASE("what replaces a stretch stands for it, but for what they have in common") {
    traced_text text("abcdef");
    text.handleReplaceBetween(1, 5, u"bXYe");
    CHECK(says(text) == u"abXYef");
    CHECK(traces(text) == "0-1 1-2 2-4 2-4 4-5 5-6 ");
    text.handleReplaceBetween(1, 1, u"i");
    CHECK(traces(text) == "0-1 - 1-2 2-4 2-4 4-5 5-6 ");
    text.handleReplaceBetween(0, 2, u"k");
    CHECK(traces(text) == "0-1 1-2 2-4 2-4 4-5 5-6 ");
    text.handleReplaceBetween(2, 4, {});
    CHECK(says(text) == u"kbef");
}

TEST_CASE("what is put together behind the end stands for what it replaces") {
    traced_text text("abcd");
    rewrite(text, 1, 3, u"XYZ");
    CHECK(says(text) == u"aXYZd");
    CHECK(traces(text) == "0-1 1-3 1-3 1-3 3-4 ");
    rewrite(text, 4, 5, u"D");
    CHECK(says(text) == u"aXYZD");
    CHECK(traces(text) == "0-1 1-3 1-3 1-3 3-4 ");
    rewrite(text, 0, 0, u"o");
    CHECK(traces(text) == "- 0-1 1-3 1-3 1-3 3-4 ");
}

TEST_CASE("a part of what is replaced keeps what it stood for, the rest stands for the rest") {
    traced_text text("abcd");
    rewrite(text, 0, 3, u"X", 2);
    CHECK(says(text) == u"Xcd");
    CHECK(traces(text) == "0-2 2-3 3-4 ");
    rewrite(text, 1, 3, u"Y", 1);
    CHECK(says(text) == u"XYc");
    CHECK(traces(text) == "0-2 - 2-3 ");

    traced_text other("abcde");
    rewrite(other, 1, 4, u"XY", 2, u"Z");
    CHECK(says(other) == u"aXYcZe");
    CHECK(traces(other) == "0-1 1-2 1-2 2-3 3-4 4-5 ");
}

TEST_CASE("an insertion at the very end does not stand for what is erased behind it") {
    traced_text text("ab");
    rewrite(text, 2, 2, u"X");
    CHECK(says(text) == u"abX");
    CHECK(traces(text) == "0-1 1-2 - ");
}

TEST_CASE("an edit that would make it too large is left out, and that is said") {
    traced_text text("abcd", 6);
    text.handleReplaceBetween(0, 1, u"xyz");
    CHECK(!text.overflows());
    text.copy(0, 1, 3);
    CHECK(text.overflows());
    CHECK(says(text) == u"xyzbcd");
    CHECK(text.charAt(99) == 0xFFFF);
}
