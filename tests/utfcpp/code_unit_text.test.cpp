// SPDX-License-Identifier: BSL-1.0
#include <akshara/akshara.hpp>
#include <akshara/utfcpp/code_unit_text.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using akshara::code_unit_text;
using akshara::span;
using list = std::vector<std::string>;
using places = std::vector<span>;

namespace {

using in_16 = code_unit_text<char16_t>;
using in_32 = code_unit_text<char32_t>;

static_assert(akshara::text<in_16> && akshara::text<in_32>);
static_assert(akshara::readable<in_16&> && akshara::owning_temporary<in_16>);
static_assert(!std::is_constructible_v<in_16, std::u32string> && !std::is_convertible_v<std::u16string, in_16>);

constexpr bool tiles_in_the_compiler() {
    const in_16 text(u"\U0001F64F क्षत्रिय");
    std::size_t at = 0;
    for (const akshara::fragment cluster : text | akshara::graphemes) {
        if (cluster.span.first != at) return false;
        at = cluster.span.last;
    }
    return at == 11 && text.target(1) == 0 && text.target(3) == 5;
}
static_assert(tiles_in_the_compiler());

const std::u16string news = u"\U0001F64F मोदी ने कहा, “नमस्ते\U0001F64F। हम ख़ुश हैं।”\n\nराम।";

std::u16string_view at(span s) { return std::u16string_view(news).substr(s.first, s.size()); }

/// Whether a view of the news has some values, and each says what the source says at its span.
template <class View>
bool says_what_stands_there(const View& view) {
    bool right = view.begin() != view.end();
    for (const auto value : view) right = right && in_16(at(value.span)).utf8() == value.text;
    return right;
}

} // namespace

TEST_CASE("spans count units") {
    const in_16 sixteen(u"\U0001F64F राम");
    const in_32 thirty_two(U"\U0001F64F राम");
    CHECK(spans(sixteen | akshara::graphemes) == places{{0, 2}, {2, 3}, {3, 5}, {5, 6}});
    CHECK(spans(thirty_two | akshara::graphemes) == places{{0, 1}, {1, 2}, {2, 4}, {4, 5}});
    CHECK(spans(sixteen | akshara::code_points) == places{{0, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}});
}

TEST_CASE("a lone surrogate is U+FFFD of one unit, as is what is no code point") {
    const char16_t lone[] = {0xDE4F, u'क', 0xD83D};
    const in_16 sixteen(std::u16string_view(lone, 3));
    CHECK(sixteen.utf8() == "\uFFFDक\uFFFD");
    CHECK(spans(sixteen | akshara::graphemes) == places{{0, 1}, {1, 2}, {2, 3}});
    CHECK(sixteen.size() == 3);

    const char32_t none[] = {0xD83D, 0x110000, U'क'};
    const in_32 thirty_two(std::vector<char32_t>(none, none + 3));
    CHECK(thirty_two.utf8() == "\uFFFD\uFFFDक");
    CHECK(spans(thirty_two | akshara::code_points) == places{{0, 1}, {1, 2}, {2, 3}});
}

TEST_CASE("every view reads it, and what it finds stands in the source") {
    const in_16 text(news);
    CHECK(says_what_stands_there(text | akshara::graphemes));
    CHECK(says_what_stands_there(text | akshara::words));
    CHECK(says_what_stands_there(text | akshara::word_segments));
    CHECK(says_what_stands_there(text | akshara::word_runs));
    CHECK(says_what_stands_there(text | akshara::sentences));
    CHECK(says_what_stands_there(text | akshara::paragraphs));
    CHECK(texts(text | akshara::words) == list{"मोदी", "ने", "कहा", "नमस्ते", "हम", "ख़ुश", "हैं", "राम"});

    std::size_t end = 0;
    for (const akshara::fragment segment : text | akshara::word_segments) {
        CHECK(segment.span.first == end);
        end = segment.span.last;
    }
    CHECK(end == news.size());

    const auto said = text | akshara::quotations;
    REQUIRE(said.size() == 1);
    CHECK(at(said[0].span) == u"नमस्ते\U0001F64F। हम ख़ुश हैं।");
    CHECK(at(said[0].attribution->speaker->span) == u"मोदी");

    const akshara::gazetteer people{akshara::search_form, {{"मोदी", 1}, {"खुश हैं", 2}}};
    places names;
    for (const akshara::phrase_match& name : text | akshara::phrases(people)) names.push_back(name.span);
    REQUIRE(names.size() == 2);
    CHECK(at(names[0]) == u"मोदी");
    CHECK(at(names[1]) == u"ख़ुश हैं");
}

TEST_CASE("a part and a form of it still say where in the source") {
    const in_16 text(news);
    const auto second = *++(text | akshara::paragraphs).begin();
    CHECK(spans(text | akshara::within(second) | akshara::words) == places{{news.size() - 4, news.size() - 1}});

    const auto key = akshara::normalize(text, akshara::search_form);
    CHECK(key.origin(0) == 0);
    CHECK(key.origin(key.utf8().size()) == news.size());
    for (const akshara::fragment word : key | akshara::words)
        if (word.text == "खुश") CHECK(at(word.span) == u"ख़ुश");
}

TEST_CASE("an offset in the source is found in the text") {
    const in_16 text(u"अ\U0001F64Fब");
    const std::size_t bytes[] = {0, 3, 3, 7, 10, 10};
    for (std::size_t unit = 0; unit < 6; ++unit) CHECK(text.target(unit) == bytes[unit]);
    CHECK(text.origin(4) == 3); // inside the pair: its end
}

TEST_CASE("a text of nothing, and copies") {
    const in_16 none;
    CHECK(none.utf8().empty());
    CHECK(none.origin(0) == 0);
    CHECK(none.target(0) == 0);
    in_16 text(news);
    const in_16 copy = text;
    text = in_16(u"");
    CHECK(text.size() == 0);
    CHECK(copy.size() == news.size());
    CHECK(copy.origin(copy.utf8().size()) == news.size());
}
