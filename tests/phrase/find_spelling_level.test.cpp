// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/find_spelling_level.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;
using enum spelling_level;

static_assert(find_spelling_level("नयी दिल्ली", "नई दिल्ली") == search);
static_assert(find_spelling_level("नई दिल्ली", "नई दिल्ली") == exact);
static_assert(find_spelling_level("दिल्ली", "नई दिल्ली") == std::nullopt);

namespace {

/// Whether a gazetteer of a form, with one name, finds the whole text.
template <class Form>
bool finds(Form form, std::string_view text, std::string_view name) {
    const gazetteer one{form, {{name, 1}}};
    const auto found = find_first(text, phrases(one));
    return found && found->text.size() == text.size();
}

} // namespace

TEST_CASE("the strictest level at which two spellings are one name is found") {
    CHECK(find_spelling_level("मोदी", "मोदी") == exact);
    CHECK(find_spelling_level("\u0958लम", "\u0915\u093Cलम") == canonical);
    CHECK(find_spelling_level("कलम", "\u0915\u093Cलम") == search);
    CHECK(find_spelling_level("पीडि\u093Cत", "पीड\u093Cित") == visual);
    CHECK(find_spelling_level("हिन्दी", "हिंदी") == search);
    CHECK(find_spelling_level("गाँव", "गांव") == search);
    CHECK(find_spelling_level("की", "कि") == std::nullopt);
    CHECK(find_spelling_level("मोदी", "मोदी जी") == std::nullopt);
}

TEST_CASE("what stands between the words counts byte for byte in the exact form, by class in others") {
    CHECK(find_spelling_level("नई\nदिल्ली", "नई दिल्ली") == canonical);
    CHECK(find_spelling_level("नई  दिल्ली", "नई दिल्ली") == canonical);
    CHECK(find_spelling_level("सी.आर. वर्मा", "सी. आर. वर्मा") == canonical);
    CHECK(find_spelling_level("नई-दिल्ली", "नई दिल्ली") == std::nullopt);
    CHECK(find_spelling_level("नई, दिल्ली", "नई, दिल्ली") == exact);
    CHECK(find_spelling_level("नयी, दिल्ली", "नई, दिल्ली") == std::nullopt);
    CHECK(find_spelling_level("“भारत”", "भारत") == exact);
}

TEST_CASE("what has no word is no name, and a word too long for one neither") {
    CHECK(find_spelling_level("", "") == std::nullopt);
    CHECK(find_spelling_level("।", "।") == std::nullopt);
    const std::string a(300, 'a'), b(300, 'b');
    CHECK(find_spelling_level(a, b) == std::nullopt);
}

TEST_CASE("a level is found exactly where a gazetteer of its form finds the name, and no stricter one does") {
    const std::string_view spellings[] = {"नई दिल्ली", "नयी दिल्ली", "नई\u00A0दिल्ली", "नई  दिल्ली", "नई-दिल्ली", "क\u093Cलम",
                                          "\u0958लम", "कलम", "क\u200Cलम", "पीडि\u093Cत", "पीड\u093Cित", "पीडित",
                                          "हिन्दी", "हिंदी", "हिन्\u200Dदी", "Delhi", "delhi", "२०२४", "2024"};
    for (const std::string_view a : spellings)
        for (const std::string_view b : spellings) {
            const auto level = find_spelling_level(a, b);
            CAPTURE(std::string(a), std::string(b));
            CHECK(finds(exact_form, a, b) == (level && *level <= exact));
            CHECK(finds(canonical_form, a, b) == (level && *level <= canonical));
            CHECK(finds(visual_form, a, b) == (level && *level <= visual));
            CHECK(finds(search_form, a, b) == level.has_value());
        }
}
