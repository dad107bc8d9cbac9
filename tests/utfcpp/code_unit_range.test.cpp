// SPDX-License-Identifier: BSL-1.0
#include <akshara/utfcpp/code_unit_range.hpp>

#include "catch.hpp"

#include <array>
#include <cstddef>
#include <list>
#include <span>
#include <string>
#include <vector>

using akshara::code_unit_range;
using akshara::detail::units_of;

namespace {

/// As the strings of Qt are: a pointer and a signed size.
struct string_of_a_toolkit {
    const char16_t* first;
    long count;

    const char16_t* data() const { return first; }
    long size() const { return count; }
};

} // namespace

static_assert(code_unit_range<std::u16string, char16_t> && code_unit_range<std::u16string_view, char16_t>);
static_assert(code_unit_range<std::vector<char16_t>, char16_t> && code_unit_range<std::span<const char16_t>, char16_t>);
static_assert(code_unit_range<string_of_a_toolkit, char16_t> && code_unit_range<char16_t[4], char16_t>);
static_assert(code_unit_range<std::u32string, char32_t> && code_unit_range<std::array<char32_t, 3>, char32_t>);
static_assert(!code_unit_range<std::u32string, char16_t> && !code_unit_range<std::string, char16_t>);
static_assert(!code_unit_range<std::list<char16_t>, char16_t> && !code_unit_range<int, char32_t>);
static_assert(!code_unit_range<std::nullptr_t, char16_t>);

TEST_CASE("whatever holds units lends them") {
    const std::u16string word = u"अक्षर";
    CHECK(units_of<char16_t>(word) == word);
    CHECK(units_of<char16_t>(u"अक्षर") == word);
    CHECK(units_of<char16_t>(std::vector<char16_t>(word.begin(), word.end())).size() == 5);
    CHECK(units_of<char16_t>(string_of_a_toolkit{word.data(), 5}) == word);
    CHECK(units_of<char16_t>(std::span(word)) == word);
    CHECK(units_of<char32_t>(std::array{U'क', U'\0'}) == std::u32string_view(U"क\0", 2));
}
