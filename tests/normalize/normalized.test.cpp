// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/normalized.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "read_in.hpp"
#include "values.hpp"

#include <iterator>
#include <ranges>
#include <string>
#include <vector>

using akshara::canonical_form;
using akshara::code_point;
using akshara::exact_form;
using akshara::search_form;
using akshara::span;

namespace {

using view = decltype(std::string_view() | akshara::normalized(search_form));
static_assert(std::ranges::forward_range<const view> && std::ranges::view<view> && std::ranges::common_range<view>);
static_assert(std::ranges::borrowed_range<view>);
static_assert(reads("हिन्दी गाँव", search_form, U"हिंदी गांव") && reads("", search_form, U""));
static_assert(count(std::string_view("न\u093Cक") | akshara::normalized(canonical_form)) == 2);

template <class View>
std::vector<code_point> all(const View& read) {
    return std::vector<code_point>(read.begin(), read.end());
}

template <class Form>
bool reads_as_normalized(const std::string& text, Form form) {
    const auto made = akshara::normalize(text, form);
    return all(text | akshara::normalized(form)) == all(made | akshara::code_points);
}

} // namespace

TEST_CASE("a form is read as normalize makes it, spans included") {
    const std::string texts[] = {"",
                                 "हिन्दी \u0958लम",
                                 "\uFEFFराम\u2060",
                                 "\uFEFF\u200B",
                                 "aक\u093Cल \xE0\xA4",
                                 std::string(200, 'x') + "श्रृ" + std::string(200, 'x') + "गाँव\u200D",
                                 "क\u0951\u0952\u093C न\u094D\u093C"};
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(reads_as_normalized(text, search_form));
        CHECK(reads_as_normalized(text, canonical_form));
        CHECK(reads_as_normalized(text, exact_form));
    }
}
TEST_CASE("a part of a text, and a text in another form, say where in the first source") {
    const std::string text = "\uFEFFउसने \u0958लम ली";
    const auto part = text | akshara::within(span{16, 25}) | akshara::normalized(search_form);
    CHECK(all(part) == std::vector<code_point>{{U'क', {16, 19}}, {U'ल', {19, 22}}, {U'म', {22, 25}}});
    const auto canonical = akshara::normalize(text, canonical_form);
    CHECK(spans(canonical | akshara::normalized(search_form)) == spans(text | akshara::normalized(search_form)));
}
TEST_CASE("an iterator that is copied goes on by itself") {
    const std::string text = "गाँव में हिन्दी";
    const auto read = text | akshara::normalized(search_form);
    auto i = read.begin();
    const auto first = i++;
    CHECK(first == read.begin());
    CHECK(i != first);
    const auto copy = std::next(i, 2);
    std::advance(i, 2);
    CHECK(*i == *copy);
    CHECK(std::distance(first, read.end()) == 14);
}
TEST_CASE("a text that a form leaves nothing of is empty to it") {
    const std::string_view invisible = "\uFEFF\u2060";
    CHECK((invisible | akshara::normalized(search_form)).empty());
    CHECK_FALSE((invisible | akshara::normalized(canonical_form)).empty());
}
TEST_CASE("a long run of marks is read in its order") {
    std::string marks = "न";
    for (int k = 0; k < 3000; ++k) marks += "\u0951\u0952";
    CHECK(reads_as_normalized(marks + "\u093C", canonical_form));
}
