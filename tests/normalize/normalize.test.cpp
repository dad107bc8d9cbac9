// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/within.hpp>

#include "normalized.hpp"
#include "values.hpp"

#include <string>
#include <string_view>
#include <vector>

using akshara::canonical_form;
using akshara::exact_form;
using akshara::normalize;
using akshara::search_form;
using akshara::span;

namespace {

constexpr bool has_spans(std::string_view text, std::initializer_list<span> expected) {
    const auto made = normalize(text, search_form);
    auto next = expected.begin();
    for (const auto c : made | akshara::code_points)
        if (next == expected.end() || c.span != *next++) return false;
    return next == expected.end();
}

static_assert(normalize(std::string_view(), search_form).utf8().empty());
static_assert(has_spans("हिन्दी", {{0, 3}, {3, 6}, {6, 12}, {12, 15}, {15, 18}}));

template <akshara::step Form>
std::vector<span> made_spans(std::string_view text, Form form) {
    const auto made = normalize(text, form);
    return spans(made | akshara::code_points);
}

} // namespace

TEST_CASE("each code point has the bytes of the source that it was made of") {
    using list = std::vector<span>;
    CHECK(made_spans("हिन्दी", search_form) == list{{0, 3}, {3, 6}, {6, 12}, {12, 15}, {15, 18}});
    CHECK(made_spans("न\u093Cक", canonical_form) == list{{0, 6}, {6, 9}});         // two made one
    CHECK(made_spans("aक\u093Cल", search_form) == list{{0, 1}, {1, 7}, {7, 10}});   // what is dropped belongs to the one before
    CHECK(made_spans("\u00A0\u0967", search_form) == list{{0, 2}, {2, 5}});
    CHECK(made_spans("राम\u2060", search_form) == list{{0, 3}, {3, 6}, {6, 12}});
}
TEST_CASE("of one made several the first has the bytes, the others are empty at their end") {
    CHECK(made_spans("a\u0958b", canonical_form) == std::vector<span>{{0, 1}, {1, 4}, {4, 4}, {4, 5}});
}
TEST_CASE("what is dropped at the start belongs to the first code point") {
    CHECK(made_spans("\uFEFFराम", search_form) == std::vector<span>{{0, 6}, {6, 9}, {9, 12}});
    CHECK(made_spans("\uFEFF\u200B\u2060क", search_form) == std::vector<span>{{0, 12}});
    const auto nothing = normalize("\uFEFF\u200B", search_form);
    CHECK(nothing.utf8().empty());
    CHECK(nothing.origin(0) == 0);
}
TEST_CASE("each maximal subpart of an ill-formed sequence becomes U+FFFD") {
    check_gives(canonical_form, {{"\xE0\xA4", "\uFFFD"}, {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"}, {"क\xF0\x9F\x99ख\xFF", "क\uFFFDख\uFFFD"}});
    CHECK(made_spans("\xE0\xA4\xE0\xA4\x95", canonical_form) == std::vector<span>{{0, 2}, {2, 5}});
}
TEST_CASE("no deletion joins stray bytes into a letter") {
    check_gives(search_form, {{"\xE0\xA4\u200B\x95", "\uFFFD\uFFFD"}, {"\xE0\xA4\uFEFF\x95", "\uFFFD\uFFFD"}});
    CHECK(normalized(normalized("\xE0\xA4\uFEFF\x95", search_form), search_form) == "\uFFFD\uFFFD");
}
TEST_CASE("the exact form keeps bytes and offsets, of a part too") {
    const std::string text = "अ\xE0\xA4 ब\xFF";
    const auto whole = normalize(text, exact_form);
    CHECK(whole.utf8() == text);
    for (std::size_t at : {0u, 3u, 5u, 6u, 9u, 10u}) CHECK(whole.origin(at) == at);
    const auto part = normalize(text | akshara::within(span{3, 9}), exact_form);
    CHECK(part.utf8() == text.substr(3, 6));
    CHECK(part.origin(0) == 3);
    CHECK(part.origin(2) == 5);
    CHECK(part.origin(6) == 9);
}
TEST_CASE("a part of a text is normalized alone and knows its place in the source") {
    const std::string text = "उसने हिन्दी पढ़ी";
    const auto made = normalize(text | akshara::within(span{13, 31}), search_form);
    CHECK(made.utf8() == "हिंदी");
    CHECK(made.origin(0) == 13);
    CHECK(made.origin(made.utf8().size()) == 31);
    CHECK(spans(made | akshara::code_points) == std::vector<span>{{13, 16}, {16, 19}, {19, 25}, {25, 28}, {28, 31}});
}
TEST_CASE("a normalized text normalized again keeps the first source") {
    const std::string text = "\uFEFF\u0915\u093C\u0928\u094D\u0926";
    const auto canonical = normalize(text, canonical_form);
    const auto key = normalize(canonical, search_form);
    CHECK(key.utf8() == "कंद");
    CHECK(spans(key | akshara::code_points) == made_spans(text, search_form));
}
TEST_CASE("a temporary that owns its bytes may be normalized: what comes out owns its own") {
    CHECK(normalize(std::string("गाँव"), search_form).utf8() == "गांव");
    CHECK(normalize(normalize(std::string("गाँव"), canonical_form), search_form).utf8() == "गांव");
    CHECK(normalize(u8"गाँव", search_form).utf8() == "गांव");
}
TEST_CASE("long stretches that a form leaves alone are copied between changes, each at its place") {
    const std::string plain = "राम और श्याम घर गया। ";
    std::string text;
    std::string expected;
    for (int k = 0; k < 50; ++k) {
        for (int n = 0; n < k; ++n) text += plain;
        text += "गाँव\u00A0";
        for (int n = 0; n < k; ++n) expected += plain;
        expected += "गांव ";
    }
    const auto made = normalize(text, search_form);
    CHECK(made.utf8() == expected);
    CHECK(tiles(made | akshara::code_points, text));
    for (std::size_t at = expected.find("गांव"); at != std::string::npos; at = expected.find("गांव", at + 1)) {
        const span found{made.origin(at), made.origin(at + 12)};
        CHECK(text.substr(found.first, found.size()) == "गाँव");
    }
}
TEST_CASE("a step that looks back sees across the end of a copied stretch") {
    std::string text(200, 'x');
    text += "श्र";
    check_gives(search_form, {{text + "ृ", std::string(200, 'x') + "शृ"}});
    check_gives(search_form, {{std::string(200, 'x') + "क०", std::string(200, 'x') + "क०"}});
    check_gives(search_form, {{std::string(200, 'x') + "\u200B०", std::string(200, 'x') + "\u200B0"}});
    check_gives(canonical_form, {{std::string(200, 'e') + "\u0301", std::string(199, 'e') + "é"}});
}
TEST_CASE("F113: a stray byte becomes U+FFFD, everything else as the form says") {
    check_gives(canonical_form, {{"\xE0\xA4\x95\xE0\xA5\x9B\xE0\xA4\xB0\x0A\xA9\x20\xE0\xA4\xA0\xE0\xA5\x80\xE0\xA4\x95\x0A",
                                  "\xE0\xA4\x95\xE0\xA4\x9C\xE0\xA4\xBC\xE0\xA4\xB0\x0A\xEF\xBF\xBD\x20\xE0\xA4\xA0\xE0\xA5\x80\xE0\xA4\x95\x0A"}});
}
