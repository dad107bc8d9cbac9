// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/canonical.hpp>

#include "code_point_properties.hpp"

#include <string_view>
#include <vector>

using namespace akshara;

namespace {

constexpr example<unsigned char> classes[] = {
    {U'क', 0},     {0x093F, 0}, // ि
    {0x0902, 0},                // ं
    {0x093C, 7},                // ़
    {0x094D, 9},                // ्
    {0x0952, 220},              // ॒
    {0x1CD5, 220},              //
    {0x0951, 230},              // ॑
    {0x0301, 230}, {0x0345, 240}, {0xE0100, 0}, {0x110000, 0}, {0xFFFFFFFF, 0},
};
static_assert(hold(classes, canonical_class_of));

constexpr example<nfc_quick_check> quick_checks[] = {
    {U'क', nfc_quick_check::yes},     {0x0929, nfc_quick_check::yes}, // ऩ composes
    {0x0958, nfc_quick_check::no},                                    // क़ does not
    {0x093C, nfc_quick_check::maybe},                                 // ़
    {0x094D, nfc_quick_check::yes},                                   // ्
    {0x09BE, nfc_quick_check::maybe},                                 // the Bengali half of a vowel sign
    {0xAC00, nfc_quick_check::yes},   {0x1161, nfc_quick_check::maybe}, {0x2126, nfc_quick_check::no}, // OHM SIGN
    {0xD800, nfc_quick_check::yes},   {0x110000, nfc_quick_check::yes},
};
static_assert(hold(quick_checks, nfc_quick_check_of));

constexpr example<bool> boundaries[] = {
    {U'क', true},       {U'ऩ', true},
    {U'a', true},       {0x093F, true}, // ि
    {0x0958, false},                    // क़
    {0x093C, false},                    // ़
    {0x094D, false},                    // ्
    {0x09BE, false},    {0xAC01, true},
    {0x1161, false},    {0x16D68, false}, // decomposes to what may compose with the code point before
    {0xFFFFFFFF, true},
};
static_assert(hold(boundaries, canonical_boundary_before));

struct decomposition_example {
    char32_t code_point;
    std::u32string_view expected;
};
constexpr decomposition_example decompositions[] = {
    {U'क', U"क"},
    {0x0958, U"\u0915\u093C"}, // क़
    {0x095F, U"\u092F\u093C"}, // य़
    {0x0929, U"\u0928\u093C"}, // ऩ
    {0x00E9, U"e\u0301"},
    {0x1FA7, U"\u03C9\u0314\u0342\u0345"}, // through three steps
    {0x0344, U"\u0308\u0301"},
    {0x2126, U"\u03A9"},
    {0xF900, U"\u8C48"},
    {0x1D15F, U"\U0001D158\U0001D165"},
    {0xAC00, U"\u1100\u1161"},
    {0xAC01, U"\u1100\u1161\u11A8"},
    {0xFF21, U"\uFF21"}, // only compatibly an A
    {0xD7A3, U"\u1112\u1175\u11C2"},
};
constexpr bool decomposes_as_expected(const decomposition_example& e) {
    const canonical_decomposition d = decompose(e.code_point);
    return std::u32string_view(d.code_points, d.size) == e.expected;
}
constexpr bool all_decompose_as_expected() {
    for (const auto& e : decompositions)
        if (!decomposes_as_expected(e)) return false;
    return true;
}
static_assert(all_decompose_as_expected());
static_assert(decompose(0xFFFFFFFF).size == 1 && decompose(0xFFFFFFFF).code_points[0] == 0xFFFFFFFF);

static_assert(compose(0x0928, 0x093C) == 0x0929); // ऩ
static_assert(compose(0x0930, 0x093C) == 0x0931); // ऱ
static_assert(compose(0x0933, 0x093C) == 0x0934); // ऴ
static_assert(compose(0x0915, 0x093C) == 0);      // क़ is excluded from composition
static_assert(compose(0x0921, 0x093C) == 0);      // ड़ too
static_assert(compose(U'e', 0x0301) == U'é');
static_assert(compose(U'é', U'e') == 0);
static_assert(compose(0x1100, 0x1161) == 0xAC00);
static_assert(compose(0x0308, 0x0301) == 0); // U+0344 does not start with a starter
static_assert(compose(0xFFFFFFFF, 0x0301) == 0);
static_assert(compose(U'e', 0xFFFFFFFF) == 0);

/// A decomposition composed again from left to right: each code point with all that precede it.
constexpr char32_t recompose(const canonical_decomposition& d) {
    char32_t c = d.code_points[0];
    for (std::size_t i = 1; i != d.size; ++i) c = compose(c, d.code_points[i]);
    return c;
}

TEST_CASE("code points have their combining class") { check(classes, canonical_class_of); }

TEST_CASE("code points have their NFC quick check") { check(quick_checks, nfc_quick_check_of); }

TEST_CASE("NFC may be cut before starters that never compose with what precedes") {
    check(boundaries, canonical_boundary_before);
}

TEST_CASE("a decomposition is full") {
    for (const auto& e : decompositions) {
        CAPTURE(static_cast<std::uint32_t>(e.code_point));
        CHECK(decomposes_as_expected(e));
    }
}

TEST_CASE("canonical properties have the sizes that the Unicode files give them") {
    CHECK(count_of(canonical_class_of, static_cast<unsigned char>(0)) == 0x110000 - 968);
    CHECK(count_of(canonical_class_of, static_cast<unsigned char>(7)) == 27);
    CHECK(count_of(canonical_class_of, static_cast<unsigned char>(9)) == 69);
    CHECK(count_of(canonical_class_of, static_cast<unsigned char>(220)) == 186);
    CHECK(count_of(canonical_class_of, static_cast<unsigned char>(230)) == 546);
    CHECK(count_of(nfc_quick_check_of, nfc_quick_check::no) == 1120);
    CHECK(count_of(nfc_quick_check_of, nfc_quick_check::maybe) == 132);
    CHECK(count_of(canonical_boundary_before, false) == 2177);
}

TEST_CASE("what decomposes composes again, unless NFC never holds it") {
    std::size_t decomposed = 0;
    std::size_t composed = 0;
    std::size_t wrong = 0;
    for (char32_t c = 0; c != 0x110000; ++c) {
        const canonical_decomposition d = decompose(c);
        const bool decomposes = d.size != 1 || d.code_points[0] != c;
        if (!decomposes) continue;
        ++decomposed;
        const bool composes = recompose(d) == c;
        composed += composes;
        wrong += composes == (nfc_quick_check_of(c) == nfc_quick_check::no);
        for (const char32_t part : d) wrong += decompose(part).size != 1;
    }
    CHECK(decomposed == 2081 + 11172);
    CHECK(composed == 961 + 11172);
    CHECK(wrong == 0);
}

TEST_CASE("no pair composes but those that a code point decomposes to") {
    std::vector<char32_t> seconds;
    for (char32_t c = 0; c != 0x20000; ++c)
        if (nfc_quick_check_of(c) == nfc_quick_check::maybe) seconds.push_back(c);
    CHECK(seconds.size() == 132);

    std::size_t pairs = 0;
    for (char32_t a = 0; a != 0x18000; ++a)
        for (const char32_t b : seconds) pairs += compose(a, b) != 0;
    CHECK(pairs == 961 + 11172);
}

} // namespace
