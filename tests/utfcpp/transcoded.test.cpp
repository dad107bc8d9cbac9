// SPDX-License-Identifier: BSL-1.0
#include <akshara/utfcpp/transcoded.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "utf8_of.hpp"

#include <string>

using akshara::detail::transcoded;
using akshara::detail::well_formed_at;

namespace {

constexpr bool reads(std::u16string_view units, std::string_view bytes) { return transcoded(units).bytes() == bytes; }
constexpr bool reads(std::u32string_view units, std::string_view bytes) { return transcoded(units).bytes() == bytes; }

constexpr char16_t lone[] = {0xDE4F, u'क', 0xD83D, 0xD83D, 0xDE4F, 0xD83D};
constexpr char32_t no_code_points[] = {0xD800, U'क', 0x110000, U'\U0001F64F'};

} // namespace

// In the compiler they are written by other means than when the program runs: every case is looked at twice.
static_assert(reads(u"", "") && reads(u"a\u00E9क\U0001F64F", "a\u00E9क\U0001F64F"));
static_assert(reads(U"", "") && reads(U"a\u00E9क\U0001F64F", "a\u00E9क\U0001F64F"));
static_assert(reads({lone, 6}, "\uFFFDक\uFFFD\U0001F64F\uFFFD"));
static_assert(reads({no_code_points, 4}, "\uFFFDक\uFFFD\U0001F64F"));

TEST_CASE("units of every size become UTF-8") {
    CHECK(reads(u"", ""));
    CHECK(reads(U"", ""));
    CHECK(reads(u"a\u00E9क\U0001F64F\uFFFF", "a\u00E9क\U0001F64F\uFFFF"));
    CHECK(reads(U"a\u00E9क\U0001F64F\uFFFF", "a\u00E9क\U0001F64F\uFFFF"));
    CHECK(reads(std::u16string_view(u"a\0b", 3), std::string_view("a\0b", 3)));
}

TEST_CASE("those that are ill-formed become U+FFFD, each by itself") {
    CHECK(reads({lone, 6}, "\uFFFDक\uFFFD\U0001F64F\uFFFD"));
    CHECK(reads({no_code_points, 4}, "\uFFFDक\uFFFD\U0001F64F"));
}

TEST_CASE("a well-formed stretch ends before what is ill-formed") {
    const auto some = well_formed_at(std::u16string_view(lone, 6), 3);
    CHECK(some.units.size() == 2);
    CHECK(some.size == 4);
    CHECK(well_formed_at(std::u16string_view(lone, 6), 0).units.empty());
}

TEST_CASE("random code points become what the standard writes them as") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 3000; ++round) {
        std::u32string code_points;
        std::u16string units;
        for (std::size_t size = random.below(30); size > 0; --size) {
            char32_t c = static_cast<char32_t>(random.below(std::size_t{1} << 4 * (1 + random.below(5))));
            if (c >= 0xD800 && c < 0xE000) c = U'क';
            code_points += c;
            if (c >= 0x10000) units += {static_cast<char16_t>(0xD7C0 + (c >> 10)), static_cast<char16_t>(0xDC00 | (c & 0x3FF))};
            else units += static_cast<char16_t>(c);
        }
        wrong += !reads(units, utf8_of(code_points)) || !reads(code_points, utf8_of(code_points));
    }
    CHECK(wrong == 0);
}

TEST_CASE("a million halves of pairs are read in linear time") {
    CHECK(transcoded(std::u16string_view(std::u16string(1000000, char16_t{0xD83D}))).size() == 3000000);
}
