// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/confusing.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <initializer_list>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using akshara::confusing;
using akshara::confusing_reason;
using akshara::confusing_text;
using akshara::find_confusing;
using akshara::span;

namespace {

using view = decltype(std::string_view() | confusing);
static_assert(std::ranges::forward_range<const view> && std::ranges::view<view> && std::ranges::common_range<view>);
static_assert(std::ranges::borrowed_range<view>);

constexpr std::optional<confusing_reason> first_reason(std::string_view text) {
    const auto found = find_confusing(text);
    return found ? std::optional(found->reason) : std::nullopt;
}

static_assert(!find_confusing("हिन्दी में लिखा") && find_confusing("राम\u2060")->span == span{9, 12});
static_assert(first_reason("२0२४") == confusing_reason::mixed_digits && first_reason("\u202Eabc") == confusing_reason::bidi_control);

/// What the view finds is just this, each for the reason.
bool finds(std::string_view text, confusing_reason reason, const std::vector<std::string>& expected) {
    for (const confusing_text& found : text | confusing)
        if (found.reason != reason || text.substr(found.span.first, found.span.size()) != found.text) return false;
    return texts(text | confusing) == expected;
}

void check_finds(confusing_reason reason, std::initializer_list<std::pair<std::string_view, std::vector<std::string>>> rows) {
    for (const auto& [text, expected] : rows) {
        CAPTURE(text);
        CHECK(finds(text, reason, expected));
    }
}

void check_nothing_in(std::initializer_list<std::string_view> all) {
    for (const std::string_view text : all) {
        CAPTURE(text);
        CHECK((text | confusing).empty());
        CHECK_FALSE(find_confusing(text));
    }
}

} // namespace

TEST_CASE("bidirectional controls are found") {
    check_finds(confusing_reason::bidi_control, {{"a\u202Eb\u202Cc", {"\u202E", "\u202C"}}, {"\u2066\u2069", {"\u2066\u2069"}}, {"जिला\u200E की", {"\u200E"}}});
}
TEST_CASE("invisible characters are found, a ZWSP where it parts no words") {
    check_finds(confusing_reason::invisible, {{"\uFEFFराम\u2060 श्\u00ADयाम", {"\uFEFF", "\u2060", "\u00AD"}},
                                              {"घर\u200B और \u200Bबाहर", {"\u200B", "\u200B"}},
                                              {"राम\u200B\u200Bश्याम", {"\u200B"}},
                                              {"क\uFE0F", {"\uFE0F"}},
                                              {"\U000E0067\U000E007F", {"\U000E0067\U000E007F"}}});
    check_nothing_in({"राम\u200Bश्याम", "\u0E01\u200B\u0E02", "❤\uFE0F", "1\uFE0F\u20E3", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"});
}
TEST_CASE("joiners are found where they join and part nothing") {
    check_finds(confusing_reason::stray_joiner, {{"क्\u200Dष", {"\u200D"}},
                                                 {"नेल\u200C म", {"\u200C"}},
                                                 {"क्\u200C\u200Dष", {"\u200C\u200D"}},
                                                 {"र्\u200D", {"\u200D"}},
                                                 {"a\u200Db", {"\u200D"}},
                                                 {"\u200D", {"\u200D"}},
                                                 {"🙏\u200D ", {"\u200D"}}});
}
TEST_CASE("the joiners that a script or an emoji has are left alone") {
    check_nothing_in({"क्\u200Cष", "क्\u200Cक\u093C", "वाऱ्याचा र्\u200Dय", "👩\u200D👩\u200D👧", "👩🏽\u200D🚀", "❤\uFE0F\u200D🔥"});
    check_nothing_in({"می\u200Cخواهم", "ক্\u200Dষ ত্\u200D", "ন\u200Cি", "ന്\u200D", "ශ්\u200Dරී", "ক্\u200D।"});
}
TEST_CASE("controls are found, but tab and line ends are none") {
    check_finds(confusing_reason::control, {{"कहा\u0093हाँ\u0094", {"\u0093", "\u0094"}}, {"\x01\x02\x7F", {"\x01\x02\x7F"}}, {"a\u0085", {"\u0085"}}});
    check_nothing_in({"\tक\r\nख\f\v"});
}
TEST_CASE("a number that mixes both kinds of digits is found whole") {
    check_finds(confusing_reason::mixed_digits, {{"सन २0२४ में", {"२0२४"}}, {"5० 50 ५०", {"5०"}}, {"१,000.५ रुपये", {"१,000.५"}}});
    check_nothing_in({"२०२४ 2024", "जी२० डॉ०", "डॉ०.5", "१ 2", "१-2", "3,,५"});
}
TEST_CASE("signs without a letter are found") {
    check_finds(confusing_reason::stray_sign, {{"ाम िक", {"ा", "ि"}}, {"10ः30", {"ः"}}, {" \u094Dक", {"\u094D"}}, {"।़े", {"़े"}}});
    check_nothing_in({"\u00A0ि की मात्रा", "\u25CCे", "ॐ ऽ"});
}
TEST_CASE("signs behind what they never follow are found") {
    check_finds(confusing_reason::misplaced_sign, {{"अाम कोरेाना", {"ा", "ा"}}, {"पीडि\u093Cत", {"\u093C"}}, {"वालांे", {"े"}}, {"प्रयु\u094Dक्त", {"\u094D"}}, {"हैंं", {"ं"}}});
}
TEST_CASE("a reph typed behind its letter is found, a word that ends in one is left alone") {
    check_finds(confusing_reason::stray_reph, {{"धमर् और कायर्।", {"र्", "र्"}}, {"सुप्रीम कोर् ट", {"र्"}}, {"वषर्2", {"र्"}}});
    check_nothing_in({"पुनर् निर्माण", "अन्तर् राष्ट्रीय", "र् का रूप", "धर्म", "नैर्ऋत", "कर्\u200Cम"});
}
TEST_CASE("a part of a text and a normalized text say where in the source") {
    const std::string text = "\u0958 राम\u2060";
    CHECK(spans(text | akshara::within(span{4, 16}) | confusing) == std::vector<span>{{13, 16}});
    const auto canonical = akshara::normalize(text, akshara::canonical_form);
    CHECK(spans(canonical | confusing) == std::vector<span>{{13, 16}});
    CHECK(find_confusing(canonical)->text == "\u2060");
}
TEST_CASE("ill-formed bytes are no letters and nothing else") {
    check_nothing_in({"\xFF\xE0\xA4", "क\x80ख"});
    check_finds(confusing_reason::stray_sign, {{"\xE0\xA4ा", {"ा"}}});
}
