// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/confusing_class.hpp>

#include "catch.hpp"

#include <string_view>

using akshara::detail::confusing_class;
using akshara::detail::confusing_class_of;

namespace {

constexpr bool all_are(confusing_class expected, std::u32string_view code_points) {
    for (const char32_t c : code_points)
        if (confusing_class_of(c) != expected) return false;
    return true;
}

using enum confusing_class;
static_assert(all_are(consonant, U"कखरह\u0978") && all_are(nukta_consonant, U"\u0929\u0931\u0934\u0958\u095F"));
static_assert(all_are(vowel, U"अआऔॠॲ") && all_are(letter, U"ऽॐ\u00A0\u25CC"));
static_assert(all_are(bindu, U"\u0900ँंः") && all_are(nukta, U"\u093C") && all_are(virama, U"\u094D"));
static_assert(all_are(matra, U"\u093Eि\u094C\u0962\u0955") && all_are(old_matra, U"\u094E"));

} // namespace

TEST_CASE("accents and marks of other scripts are marks") {
    CHECK(all_are(mark, U"\u0951\u0952\u1CD5\uA8E0\u0301\u09BE\u064E\u20E3"));
}
TEST_CASE("both kinds of digits are digits, those of other scripts are nothing") {
    CHECK(all_are(digit, U"0129०५९"));
    CHECK(all_are(none, U"\u09E6\u0660\uFF10²"));
}
TEST_CASE("what cannot be seen has its kinds") {
    CHECK(all_are(joiner, U"\u200C\u200D"));
    CHECK(all_are(zero_width_space, U"\u200B"));
    CHECK(all_are(bidi_control, U"\u061C\u200E\u200F\u202A\u202E\u2066\u2069"));
    CHECK(all_are(invisible, U"\uFEFF\u00AD\u034F\u2060\u2064\u206F\u3164\uFFA0\uFFF9\U000E0001"));
    CHECK(all_are(variation_selector, U"\uFE00\uFE0F\U000E0100\U000E01EF"));
    CHECK(all_are(tag, U"\U000E0020\U000E007F"));
}
TEST_CASE("controls are those that are no tab, line end or page end") {
    CHECK(all_are(control, U"\x01\x08\x0E\x1F\x7F"));
    CHECK(all_are(control, std::u32string_view(U"\0", 1)));
    CHECK((confusing_class_of(0x80) == control && confusing_class_of(0x85) == control && confusing_class_of(0x9F) == control));
    CHECK(all_are(none, U"\t\n\v\f\r ~"));
    CHECK(confusing_class_of(0xA1) == none);
}
TEST_CASE("everything else carries no sign") {
    CHECK(all_are(none, U"aZ|।॥॰\u0985\u0627\uFFFD🙏"));
    CHECK(confusing_class_of(0x110000) == none);
}
