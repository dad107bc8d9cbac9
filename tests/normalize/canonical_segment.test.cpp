// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/canonical_segment.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using akshara::detail::canonical_segment;
using akshara::detail::keeps_nfc;
using akshara::detail::order_marks;
using akshara::detail::ordered_mark;

namespace {

constexpr canonical_segment closed(std::u32string_view text) {
    canonical_segment segment;
    for (const char32_t c : text) segment.add(c);
    segment.close();
    return segment;
}
constexpr bool closes_to(std::u32string_view text, std::u32string_view expected) {
    const canonical_segment segment = closed(text);
    if (segment.size() != expected.size()) return false;
    for (std::size_t k = 0; k < expected.size(); ++k)
        if (segment[k] != expected[k]) return false;
    return true;
}

static_assert(closes_to(U"न\u093C", U"\u0929") && closes_to(U"\u0958", U"क\u093C"));
static_assert(closes_to(U"र\u094D\u093C", U"\u0931\u094D"));

} // namespace

TEST_CASE("marks are ordered by class, those of one class keep their order") {
    CHECK(closes_to(U"क\u0951\u0952\u0954\u1CD5\u093C", U"क\u093C\u0952\u1CD5\u0951\u0954"));
    CHECK(closes_to(U"\u0951\u0952", U"\u0952\u0951"));
}
TEST_CASE("a starter that is no first of its segment holds the marks on their side of it") {
    CHECK(closes_to(U"\u1161\u0951\u1161\u0952", U"\u1161\u0951\u1161\u0952"));
}
TEST_CASE("a mark composes with its starter past marks of lower classes, and not past one of its own or of none") {
    CHECK(closes_to(U"a\u0323\u0301", U"\u1EA1\u0301"));
    CHECK(closes_to(U"a\u0301\u0323", U"\u1EA1\u0301"));
    CHECK(closes_to(U"a\u0327\u0301", U"\u00E1\u0327"));
    CHECK(closes_to(U"a\u0304\u0301", U"\u0101\u0301"));
    CHECK(closes_to(U"a\u0305\u0301", U"a\u0305\u0301"));
    CHECK(closes_to(U"\u1100\u0951\u1161", U"\u1100\u0951\u1161"));
}
TEST_CASE("what is composed composes again") {
    CHECK(closes_to(U"A\u030A\u0301", U"\u01FA"));
    CHECK(closes_to(U"\u1100\u1161\u11A8\u11A8", U"\uAC01\u11A8"));
    CHECK(closes_to(U"\u09C7\u09BE\u09BE", U"\u09CB\u09BE"));
}
TEST_CASE("nothing and one mark alone are segments too") {
    CHECK(closes_to(U"", U""));
    CHECK(closes_to(U"\u093C", U"\u093C"));
    CHECK(closes_to(U"\u0344", U"\u0308\u0301"));
}
TEST_CASE("a cleared segment begins anew") {
    canonical_segment segment = closed(U"न\u093C");
    segment.clear();
    segment.add(U'क');
    segment.close();
    REQUIRE(segment.size() == 1);
    CHECK(segment[0] == U'क');
}
TEST_CASE("a mark keeps NFC in its place, or what stands there must be looked at") {
    CHECK(keeps_nfc(U'क', U'\u093C'));       // does not compose
    CHECK_FALSE(keeps_nfc(U'न', U'\u093C')); // does
    CHECK(keeps_nfc(U'\u093C', U'\u094D'));
    CHECK_FALSE(keeps_nfc(U'\u094D', U'\u093C'));
    CHECK(keeps_nfc(U'\u0952', U'\u0952'));
    CHECK_FALSE(keeps_nfc(U'\u0951', U'\u0952'));
    CHECK_FALSE(keeps_nfc(U'\u0323', U'\u0301')); // may compose with the letter before
    CHECK_FALSE(keeps_nfc(U'\u00E9', U'\u0323')); // é falls apart for it
    CHECK_FALSE(keeps_nfc(U'\u1100', U'\u1161'));
}
TEST_CASE("short and long runs of marks are ordered alike: stably") {
    generator random{1};
    for (const std::size_t size : {0u, 1u, 2u, 23u, 24u, 25u, 26u, 100u, 5000u}) {
        std::vector<ordered_mark> marks;
        for (std::size_t k = 0; k < size; ++k)
            marks.push_back({static_cast<char32_t>(k), static_cast<unsigned char>(random.below(3) == 0 ? 255 : random.below(256))});
        std::vector<ordered_mark> expected = marks;
        std::stable_sort(expected.begin(), expected.end(),
                         [](const ordered_mark& a, const ordered_mark& b) { return a.canonical_class < b.canonical_class; });
        order_marks(marks.data(), marks.size());
        CHECK(std::equal(marks.begin(), marks.end(), expected.begin(),
                         [](const ordered_mark& a, const ordered_mark& b) { return a.value == b.value; }));
    }
}
