// SPDX-License-Identifier: BSL-1.0
// Texts in UTF-16 and UTF-32 beside ICU: what it converts them to, and where its clusters stand in a UnicodeString.
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/word_segments.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/utfcpp/utf16_text.hpp>
#include <akshara/utfcpp/utf32_text.hpp>

#include "catch.hpp"
#include "data.hpp"
#include "generator.hpp"
#include "shared_data.hpp"
#include "values.hpp"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <memory>
#include <string>
#include <vector>

namespace {

std::unique_ptr<icu::BreakIterator> clusters_of_icu() {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createCharacterInstance(icu::Locale("hi"), status));
}

/// The ends of ICU's clusters, in UTF-16 units.
std::vector<std::size_t> cluster_ends(icu::BreakIterator& iterator, const icu::UnicodeString& text) {
    iterator.setText(text);
    std::vector<std::size_t> found;
    iterator.first();
    for (auto at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) found.push_back(static_cast<std::size_t>(at));
    return found;
}

icu::UnicodeString string_of_icu(std::u16string_view units) { return {units.data(), static_cast<std::int32_t>(units.size())}; }

std::string to_utf8(const icu::UnicodeString& text) {
    std::string bytes;
    return text.toUTF8String(bytes); // a lone surrogate becomes U+FFFD
}

std::string to_utf8(std::u32string_view units) {
    std::u32string valid(units);
    for (char32_t& c : valid)
        if (c > 0x10FFFF) c = 0xFFFD; // ICU would write it as a lone surrogate: two letters more
    return to_utf8(icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(valid.data()), static_cast<std::int32_t>(valid.size())));
}

/// Units of letters about whose clusters Unicode 15 and 17 agree (see agreed_text of icu_segmentation), of emoji, and halves of pairs.
std::u16string random_units(generator& random) {
    constexpr std::u16string_view pieces[] = {
        u"क", u"ख", u"र", u"अ", u"ा", u"़", u"्", u"ः", u"५", u" ", u"a", u"é", u"e\u0301", u"\r\n", u"\u200D", u"\U0001F64F", u"\U0001F469\u200D\U0001F4BB",
        u"\U0001F44D\U0001F3FD", u"\U0001F1EE\U0001F1F3", u"\U0001F1EE", u"\u1100\u1161", u"\u0000", u"\uFFFD"};
    constexpr char16_t halves[] = {0xD83D, 0xDE4F, 0xD800, 0xDFFF, 0xDBFF, 0xDC00};
    std::u16string units;
    for (std::size_t size = random.below(40); size > 0; --size) {
        if (random.below(8) != 0) units += pieces[random.below(std::size(pieces))];
        else units += halves[random.below(std::size(halves))];
    }
    return units;
}

/// Whether a text of these units is what ICU makes of them, and says of each offset, cluster and unit where it stands.
bool agrees(icu::BreakIterator& iterator, const std::u16string& units) {
    const akshara::utf16_text text(units);
    const icu::UnicodeString theirs = string_of_icu(units);
    if (text.utf8() != to_utf8(theirs) || text.origin(0) != 0 || text.origin(text.utf8().size()) != units.size()) return false;

    // ICU breaks on both sides of a lone surrogate, which is a control to it, and not of U+FFFD, which it is read as here.
    if (ends(text | akshara::graphemes) != cluster_ends(iterator, icu::UnicodeString::fromUTF8(to_utf8(theirs)))) return false;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto start = theirs.getChar32Start(static_cast<std::int32_t>(unit));
        const std::size_t byte = text.target(unit);
        if (text.origin(byte) != static_cast<std::size_t>(start) || byte != to_utf8(theirs.tempSubString(0, start)).size()) return false;
    }
    return text.target(units.size()) == text.utf8().size();
}

void compare(int rounds, std::uint64_t seed) {
    const auto iterator = clusters_of_icu();
    REQUIRE(iterator);
    generator random{seed};
    std::size_t wrong = 0;
    std::size_t ill_formed = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::u16string units = random_units(random);
        ill_formed += string_of_icu(units) != icu::UnicodeString::fromUTF8(to_utf8(string_of_icu(units)));
        if (!agrees(*iterator, units) && wrong++ == 0) UNSCOPED_INFO("the first text: " << to_utf8(string_of_icu(units)));
    }
    CHECK(wrong == 0);
    CHECK(ill_formed > static_cast<std::size_t>(rounds) / 4);
}

} // namespace

TEST_CASE("the article in UTF-16 has its clusters where ICU finds them") {
    const icu::UnicodeString theirs = icu::UnicodeString::fromUTF8(test_data("../../examples/data/article.txt"));
    const akshara::utf16_text text(std::u16string_view(theirs.getBuffer(), static_cast<std::size_t>(theirs.length())));
    CHECK(text.size() == static_cast<std::size_t>(theirs.length()));
    CHECK(ends(text | akshara::graphemes) == cluster_ends(*clusters_of_icu(), theirs));
    for (const akshara::fragment segment : text | akshara::word_segments)
        REQUIRE(to_utf8(theirs.tempSubString(static_cast<std::int32_t>(segment.span.first), static_cast<std::int32_t>(segment.span.size()))) == segment.text);
}

TEST_CASE("three megabytes of Hindi in UTF-16 have every word where ICU has it") {
    const auto bytes = shared_data("text/hindi.txt");
    if (!bytes) return skip("text/hindi.txt is not here");
    const icu::UnicodeString theirs = icu::UnicodeString::fromUTF8(*bytes);
    const akshara::utf16_text text(std::u16string_view(theirs.getBuffer(), static_cast<std::size_t>(theirs.length())));
    CHECK(text.utf8() == *bytes);
    std::size_t wrong = 0;
    for (const akshara::fragment segment : text | akshara::word_segments)
        wrong += to_utf8(theirs.tempSubString(static_cast<std::int32_t>(segment.span.first), static_cast<std::int32_t>(segment.span.size()))) != segment.text;
    CHECK(wrong == 0);
}

TEST_CASE("random texts in UTF-16, ill-formed ones too, are read as ICU reads them") { compare(20000, 1); }

TEST_CASE("a million random texts in UTF-16 are read as ICU reads them", "[.long]") { compare(1000000, 2); }

TEST_CASE("random texts in UTF-32 are read as ICU reads them, each number being one unit") {
    generator random{3};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        std::u32string units;
        for (std::size_t size = random.below(30); size > 0; --size)
            units += static_cast<char32_t>(random.next() >> (random.below(4) == 0 ? 32 : 43 + random.below(10)));
        const akshara::utf32_text text(units);
        wrong += text.utf8() != to_utf8(units);
        std::size_t unit = 0;
        for (const akshara::code_point c : text | akshara::code_points) {
            wrong += c.span != akshara::span{unit, unit + 1} || akshara::origin(text, {text.target(unit), text.target(unit + 1)}) != c.span;
            ++unit;
        }
        wrong += unit != units.size();
    }
    CHECK(wrong == 0);
}
