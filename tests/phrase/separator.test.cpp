// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/separator.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using akshara::detail::separator;

namespace {

constexpr separator class_of(std::u32string_view between) {
    separator found = separator::none;
    for (const char32_t c : between) found = found + akshara::detail::separator_kind_of(c);
    return found;
}

} // namespace

static_assert(class_of(U" ") == separator::white_space && class_of(U"") == separator::none);

TEST_CASE("white space is a run of spaces of any width, with at most one line end") {
    CHECK(class_of(U" \t\u00A0\u2009\u3000") == separator::white_space);
    CHECK(class_of(U" \n ") == separator::line_break);
    CHECK(class_of(U"\u2028") == separator::line_break);
    CHECK(class_of(U"\n\n") == separator::breaks);
    CHECK(class_of(U" \n \n ") == separator::breaks);
    CHECK(class_of(U"\u2029") == separator::breaks);
}

TEST_CASE("a hyphen may have spaces on both sides, and is one") {
    for (const char32_t* hyphen : {U"-", U"\u2010", U"\u2011", U" - ", U"- ", U" -"})
        CHECK(class_of(hyphen) == separator::hyphen);
    for (const char32_t* other : {U"--", U"\u2013", U"\u2014", U"-\n", U"\n-", U"-."})
        CHECK(class_of(other) == separator::breaks);
}

TEST_CASE("a dot is ., ॰ or ० and may have spaces after it alone") {
    for (const char32_t* dot : {U".", U"॰", U"०", U". ", U"॰  "}) CHECK(class_of(dot) == separator::dot);
    for (const char32_t* other : {U" .", U"..", U".\n", U".-"}) CHECK(class_of(other) == separator::breaks);
}

TEST_CASE("anything else breaks") {
    for (const char32_t* other : {U",", U", ", U"।", U"“", U" (", U"/", U"\u200B", U"\u0902", U" \u093F", U"\u200D"})
        CHECK(class_of(other) == separator::breaks);
}

TEST_CASE("the class of what stands between words is that of all its code points; a line's two ends are one") {
    using akshara::detail::separator_of;
    CHECK(separator_of("") == separator::none);
    CHECK(separator_of(" \t") == separator::white_space);
    CHECK(separator_of(" \r\n ") == separator::line_break);
    CHECK(separator_of("\n\n") == separator::breaks);
    CHECK(separator_of(" - ") == separator::hyphen);
    CHECK(separator_of("॰ ") == separator::dot);
    CHECK(separator_of(" .") == separator::breaks);
    CHECK(separator_of(", ") == separator::breaks);
}

TEST_CASE("a hyphen begins or ends at a place when it stands directly there") {
    using akshara::detail::begins_hyphen, akshara::detail::ends_hyphen;
    for (const std::string_view hyphen : {"-", "\u2010", "\u2011"}) {
        const std::string text = "क" + std::string(hyphen) + "ख";
        CHECK(begins_hyphen(text, 3));
        CHECK(ends_hyphen(text, 3 + hyphen.size()));
        for (const std::size_t at : {std::size_t{0}, 3 + hyphen.size(), text.size()}) CHECK_FALSE(begins_hyphen(text, at));
        for (const std::size_t at : {std::size_t{0}, std::size_t{3}, text.size()}) CHECK_FALSE(ends_hyphen(text, at));
    }
    CHECK_FALSE(ends_hyphen("-ab", 3));
    CHECK_FALSE(begins_hyphen("\u2012", 0));
    CHECK_FALSE(ends_hyphen("\u2013", 3));
}
