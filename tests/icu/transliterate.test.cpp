// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/transliterate.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/words.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "data.hpp"
#include "generator.hpp"
#include "values.hpp"

#include <memory>

using akshara::icu4c::problem_reason;
using akshara::icu4c::transformed_text;
using akshara::icu4c::transliterate;
using list = std::vector<std::string>;
using places = std::vector<akshara::span>;

namespace {

std::unique_ptr<icu::Transliterator> made_of(const char* id) {
    UErrorCode error = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
}
std::unique_ptr<icu::Transliterator> of_rules(const char* rules) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError where;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createFromRules("test", icu::UnicodeString::fromUTF8(rules), UTRANS_FORWARD, where, error));
}

/// What ICU makes of the text in a string of its own.
std::string by_icu(const icu::Transliterator& rules, std::string_view text) {
    icu::UnicodeString units = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    rules.transliterate(units);
    std::string made;
    return units.toUTF8String(made);
}

/// Whether the origins of a made text go from 0 up to the source's size, if it is not all dropped.
bool covers(const transformed_text& made, std::size_t size) {
    std::size_t before = 0;
    bool ascends = made.origin(0) == 0;
    for (std::size_t at = 0; at <= made.utf8().size(); ++at) {
        ascends = ascends && before <= made.origin(at);
        before = made.origin(at);
    }
    return ascends && (before == size || made.utf8().empty());
}

struct huge_text {
    std::string_view utf8() const noexcept { return {"", std::size_t{1} << 31}; }
    std::size_t origin(std::size_t offset) const noexcept { return offset; }
};

} // namespace

TEST_CASE("Devanagari in Latin letters says letter by letter where it stands") {
    const auto latin = made_of("Devanagari-Latin");
    const auto made = transliterate("क्षमा 🙏 राम", latin.get());
    REQUIRE(made);
    CHECK(made->utf8() == "kṣamā 🙏 rāma");
    CHECK(spans(*made | akshara::words) == places{{0, 15}, {21, 30}});
    CHECK(spans(*made | akshara::graphemes) == places{{0, 6}, {6, 9}, {9, 9}, {9, 12}, {12, 15}, {15, 16}, {16, 20}, {20, 21}, {21, 24}, {24, 27}, {27, 30}, {30, 30}});
    CHECK(made->target(16) == std::string_view("kṣamā ").size());
}

TEST_CASE("Latin letters in Devanagari do too") {
    const auto devanagari = made_of("Latin-Devanagari");
    const auto made = transliterate("namastē, mōdī", devanagari.get());
    REQUIRE(made);
    CHECK(made->utf8() == "नमस्ते, मोदी");
    CHECK(texts(*made | akshara::graphemes) == list{"न", "म", "स्ते", ",", " ", "मो", "दी"});
    CHECK(spans(*made | akshara::graphemes) == places{{0, 2}, {2, 4}, {4, 8}, {8, 9}, {9, 10}, {10, 13}, {13, 16}});
}

TEST_CASE("what a rule replaces is one change, letters that change places too") {
    const auto rules = of_rules("ab > xyz; (p)(q) > $2 $1; d > ; (r) s > $1 z;");
    REQUIRE(rules);
    const auto made = transliterate("1ab2pq3d4rs5", rules.get());
    REQUIRE(made);
    CHECK(made->utf8() == "1xyz2qp34rz5");
    CHECK(spans(*made | akshara::code_points) ==
          places{{0, 1}, {1, 3}, {3, 3}, {3, 3}, {3, 4}, {4, 6}, {6, 6}, {6, 8}, {8, 9}, {9, 10}, {10, 11}, {11, 12}});
}

TEST_CASE("letters that nothing changes keep every byte in its place") {
    const auto made = transliterate("अब🙏", made_of("Any-Null").get());
    REQUIRE(made);
    for (std::size_t k = 0; k <= 10; ++k) CHECK(made->origin(k) == k);
}

TEST_CASE("half a pair that rules make is U+FFFD") {
    const auto made = transliterate("a\\uD83Db", made_of("Hex-Any").get());
    REQUIRE(made);
    CHECK(made->utf8() == "a\uFFFDb");
    CHECK(spans(*made | akshara::code_points) == places{{0, 1}, {1, 7}, {7, 8}});
}

TEST_CASE("a part keeps its source, and ill-formed bytes are read as U+FFFD") {
    const auto upper = made_of("Any-Upper");
    constexpr std::string_view text = "a\xE0\xA4 straße";
    const auto made = transliterate(text | akshara::within(akshara::span{1, text.size()}), upper.get());
    REQUIRE(made);
    CHECK(made->utf8() == "\uFFFD STRASSE");
    CHECK(spans(*made | akshara::words) == places{{4, 11}});
    CHECK(spans(*made | akshara::graphemes).front() == akshara::span{1, 3});
}

TEST_CASE("a text is made of what ICU makes of it, whatever the rules") {
    const std::string article = test_data("../../examples/data/article.txt");
    constexpr std::string_view pieces[] = {"क", "्", "ष", "ि", "ा", "ं", "a", "kh", "ā", "e\u0301", "\u0323", "ß", "Ǆ", "\U0001F64F", " ", "1", "।", "\u200D", "ﬁ", "\xE0\xA4", "Α"};
    for (const char* id : {"Devanagari-Latin", "Latin-Devanagari", "Any-Latin; Latin-ASCII", "NFD; [:Mn:] Remove; NFC", "Any-Upper", "Any-Title", "Devanagari-Tamil",
                           "Any-Hex", "[:Latin:] NFKD", "Any-Name", "Hex-Any", "Any-Null"}) {
        CAPTURE(id);
        const auto rules = made_of(id);
        REQUIRE(rules);
        const auto made = transliterate(article, rules.get());
        REQUIRE(made);
        CHECK(made->utf8() == by_icu(*rules, article));
        CHECK(covers(*made, article.size()));

        generator random{1};
        std::size_t wrong = 0;
        for (int round = 0; round < 500; ++round) {
            std::string text;
            for (std::size_t size = random.below(15); size > 0; --size) text += pieces[random.below(std::size(pieces))];
            const auto some = transliterate(text, rules.get());
            const bool right = some && some->utf8() == by_icu(*rules, text) && covers(*some, text.size());
            if (!right && wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("a large text is transliterated in linear time") {
    // Each letter's rule writes behind the text's end; were the text moved for that, this would take hours.
    std::string text;
    for (int k = 0; k < 300000; ++k) text += "क ";
    const auto latin = made_of("Devanagari-Latin");
    const auto made = transliterate(text, latin.get());
    REQUIRE(made);
    CHECK(made->utf8().size() == 900000);
    CHECK(made->origin(900000) == text.size());
    CHECK(made->origin(450000) == text.size() / 2);
}

TEST_CASE("what ICU cannot transliterate is a problem") {
    CHECK(transliterate("क", static_cast<const icu::Transliterator*>(nullptr)).problem.reason == problem_reason::no_object);
    CHECK(transliterate("क", made_of("Hindi-Klingon").get()).problem.message() == "there is no object of ICU");
    CHECK(transliterate(huge_text{}, made_of("Any-Upper").get()).problem.reason == problem_reason::too_large);
}
