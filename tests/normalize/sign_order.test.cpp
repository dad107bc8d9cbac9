// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/sign_order.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using akshara::confusing_reason;
using akshara::detail::confusing_class_of;
using akshara::detail::sign_order;

namespace {

/// For each code point: `.` where nothing is wrong, `s` for a stray sign, `m` for a misplaced one.
constexpr bool order_of(std::u32string_view text, std::string_view expected) {
    sign_order signs;
    std::size_t k = 0;
    for (const char32_t c : text) {
        const auto wrong = signs.read(c, confusing_class_of(c));
        const char found = !wrong ? '.' : *wrong == confusing_reason::stray_sign ? 's' : 'm';
        if (expected[k++] != found) return false;
    }
    return k == expected.size();
}

static_assert(order_of(U"हिन्दी", "......") && order_of(U"क़्षें", "......") && order_of(U"ाक", "s."));

} // namespace

TEST_CASE("a syllable of Hindi has its signs in their order") {
    CHECK(order_of(U"क\u093C\u094Dषिं", "......"));
    CHECK(order_of(U"अँऊंदुःख", "........"));
    CHECK(order_of(U"अ\u093C", ".."));
    CHECK(order_of(U"ऽंॐँ", "...."));
    CHECK(order_of(U"कँः", "...")); // in Sanskrit
    CHECK(order_of(U"क\u0951ा\u0952ं", "....."));
    CHECK(order_of(U"क\u094D\u093Cष", "....")); // canonically in order
    CHECK(order_of(U"क\u094Eेक\u094E\u093E", "......"));
}
TEST_CASE("a sign without a letter is stray, and so is all that follows it") {
    CHECK(order_of(U" ि", ".s"));
    CHECK(order_of(U"ािं", "sss"));
    CHECK(order_of(U"aा1ः।\u094D", ".s.s.s"));
    CHECK(order_of(U"\u00A0ि\u25CCे", "....")); // shown alone
}
TEST_CASE("a sign behind one that it never follows is misplaced") {
    CHECK(order_of(U"अा", ".m"));
    CHECK(order_of(U"काे", "..m"));
    CHECK(order_of(U"कंा", "..m"));
    CHECK(order_of(U"डि\u093C", "..m"));
    CHECK(order_of(U"क\u094Dा", "..m"));
    CHECK(order_of(U"का\u094D", "..m"));
    CHECK(order_of(U"अ\u094D", ".m"));
    CHECK(order_of(U"क\u094Dं", "..m"));
}
TEST_CASE("the same sign twice is misplaced, a nukta on a letter that has one too") {
    CHECK(order_of(U"काा", "..m"));
    CHECK(order_of(U"कंं", "..m"));
    CHECK(order_of(U"कःं", "..."));
    CHECK(order_of(U"क\u094D\u094D", "..m"));
    CHECK(order_of(U"क\u093C\u093C", "..m"));
    CHECK(order_of(U"\u0929\u093C", ".m"));
}
TEST_CASE("it is known whether a letter has lost its vowel") {
    sign_order signs;
    signs.read(U'क', confusing_class_of(U'क'));
    CHECK_FALSE(signs.ends_in_virama());
    signs.read(U'\u094D', confusing_class_of(U'\u094D'));
    CHECK(signs.ends_in_virama());
    signs.read(U'\u0951', confusing_class_of(U'\u0951'));
    CHECK(signs.ends_in_virama());
    signs.read(U'ष', confusing_class_of(U'ष'));
    CHECK_FALSE(signs.ends_in_virama());
}
