// SPDX-License-Identifier: BSL-1.0
// Every short text over a few telling code points: the search form, and each of its steps alone, by the letter of the
// rules.
#include "literal_steps.hpp"

#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/code_points.hpp>

#include "catch.hpp"
#include "utf8_of.hpp"

#include <string>
#include <string_view>

namespace {

/// How many of all texts of up to `longest` code points of an alphabet a property does not hold for.
template <class Property>
std::size_t failures_in_all(std::u32string_view alphabet, std::size_t longest, Property holds) {
    std::size_t failed = 0;
    std::u32string text;
    const auto with_each_after = [&](auto self) -> void {
        if (!holds(text) && failed++ == 0) UNSCOPED_INFO("the first text: " << utf8_of(text));
        if (text.size() == longest) return;
        for (const char32_t c : alphabet) {
            text += c;
            self(self);
            text.pop_back();
        }
    };
    with_each_after(with_each_after);
    return failed;
}

template <akshara::step Form>
std::u32string in_form(const std::u32string& text, Form form) {
    std::u32string made;
    const std::string bytes = utf8_of(text);
    const auto normalized = akshara::normalize(bytes, form);
    for (const akshara::code_point c : normalized | akshara::code_points) made += c.value;
    return made;
}

bool is_search_form(const std::u32string& text) {
    const std::u32string key = in_form(text, akshara::search_form);
    return literal::has_tangled_signs(text) ? literal::rests(key) : key == literal::search_form(text);
}
bool is_visual_form(const std::u32string& text) {
    const std::u32string made = in_form(text, akshara::visual_form);
    return literal::has_tangled_signs(text) || literal::has_tangled_joiners(text) ? literal::rests(made, literal::visual_steps) : made == literal::visual_form(text);
}

/// A step of the library alone, and its rule: on texts in NFC they agree, and NFC it stays.
template <akshara::step Step>
std::size_t failures_of(Step step, literal::step rule, std::u32string_view alphabet) {
    std::size_t in_nfc = 0;
    const std::size_t failed = failures_in_all(alphabet, 4, [&](const std::u32string& text) {
        if (literal::nfc(text) != text) return true;
        ++in_nfc;
        std::u32string expected = text;
        for (std::u32string before; expected != before;) {
            before = expected;
            expected = literal::nfc(rule(before));
        }
        return in_form(text, akshara::form{step}) == expected;
    });
    return in_nfc < 1000 ? in_nfc + 1 : failed;
}

} // namespace

TEST_CASE("every short text has the search form that its rules say") {
    // Letters and the marks between them; words, digits and what stands between; glides and nasals; Latin and Hangul.
    CHECK(failures_in_all(U"aनय्\u0947\u200D\u00ADत", 5, is_search_form) == 0);
    CHECK(failures_in_all(U"कa०५\u200B\u200D\u2060।", 5, is_search_form) == 0);
    CHECK(failures_in_all(U"नम्तपय\u0940\u0945", 5, is_search_form) == 0);
    CHECK(failures_in_all(U"शर्\u0943\u200C\u0901\u0949क", 5, is_search_form) == 0);
    CHECK(failures_in_all(U"IJ\u0307\u030C\u0323=\u0338\u00AD", 5, is_search_form) == 0);
    CHECK(failures_in_all(U"\u1100\u1161\u11A8\uAC00a\u0301\u00AD\u200B", 5, is_search_form) == 0);
}

TEST_CASE("every short text has the visual form that its rules say") {
    CHECK(failures_in_all(U"अडक\u093C\u094D\u093E\u0947\u0902", 5, is_visual_form) == 0);
    CHECK(failures_in_all(U"अएआ\u0945\u093E\u0947\u0948\u0901", 5, is_visual_form) == 0);
    CHECK(failures_in_all(U"डन\u093C\u094D\u093E\u093F\u200C\u200D", 5, is_visual_form) == 0);
    CHECK(failures_in_all(U"तर\u094D\u093E\u200D\u093Cइa", 5, is_visual_form) == 0);
}

TEST_CASE("every text of up to six code points has the search form that its rules say") {
    CHECK(failures_in_all(U"कन्त०\u200D\u200Bय", 6, is_search_form) == 0);
}

TEST_CASE("a letter with every row of nuktas, accents and joiners after it has the search form that its rules say") {
    // No marks of other scripts: a step meets them in the order of the source, so that it matters whether a joiner
    // after क + U+0323 + ् stands beside the dot, as in NFC, or beside the virama.
    CHECK(failures_in_all(U"\u093C\u094D\u0951\u0952\u200Dत०\u1CD5", 5,
                          [](const std::u32string& row) { return is_search_form(U"न" + row); }) == 0);
}

TEST_CASE("each step alone does what its rule says to every short text in NFC, and keeps it in NFC") {
    constexpr std::u32string_view beside_letters = U"aन्\u093C\u200D\u00ADक०";
    constexpr std::u32string_view beside_marks = U"J\u030C\u0323=\u0338क\u0951\u094D";
    CHECK(failures_of(akshara::repair_joiners, literal::repair_joiners, U"aन\u094D\u093C\u200D\u200Cक\u030C") == 0);
    CHECK(failures_of(akshara::dedupe_marks, literal::dedupe_marks, U"न\u0929\u093C\u0902\u093E\u094D\u0951\u0301") == 0);
    CHECK(failures_of(akshara::reorder_nukta, literal::reorder_nukta, U"डकढ\u093C\u093E\u093F\u0902\u094D") == 0);
    CHECK(failures_of(akshara::reorder_bindu, literal::reorder_bindu, U"क\u0900\u0901\u0903\u093E\u093F\u093C\u094D") == 0);
    CHECK(failures_of(akshara::compose_vowels, literal::compose_vowels, U"अएर\u094Dइ\u093E\u0945\u0947") == 0);
    CHECK(failures_of(akshara::compose_vowels, literal::compose_vowels, U"अउआ\u0941\u093A\u0946\u0948\u093E") == 0);
    CHECK(failures_of(akshara::drop_redundant_matra, literal::drop_redundant_matra, U"एऐऔओ\u0947\u0948\u094B\u094C") == 0);
    CHECK(failures_of(akshara::compose_consonants, literal::compose_consonants, U"तकन\u093C\u094D\u093E\u200D\u0929") == 0);
    CHECK(failures_of(akshara::strip_joiners, literal::strip_joiners, U"aन\u094D\u093C\u200D\u200Cक\u030C") == 0);
    CHECK(failures_of(akshara::strip_invisibles, literal::strip_invisibles,
                      U"J\u030C=\u0338\u00AD\u200B\u2060न\u093C") == 0);
    CHECK(failures_of(akshara::strip_invisibles, literal::strip_invisibles, U"क०५\u200B\uFEFF ।\u200D") == 0);
    CHECK(failures_of(akshara::strip_invisibles, literal::strip_invisibles,
                      U"\u1100\u1161\u11A8\uAC00\u2060\u200B\u0323a") == 0);
    CHECK(failures_of(akshara::unify_spaces, literal::unify_spaces, U"a\u00A0\u3000\u0338\u200B \u030Cक") == 0);
    CHECK(failures_of(akshara::fold_digits, literal::fold_digits, U"क०५5a\u0338। ") == 0);
    CHECK(failures_of(akshara::fold_nukta, literal::fold_nukta, U"\u0929न\u093C\u0951\u094D\u0934aक") == 0);
    CHECK(failures_of(akshara::fold_chandrabindu, literal::fold_chandrabindu, U"\u0900\u0901\u0902क\u0949\u093Cनa") ==
          0);
    CHECK(failures_of(akshara::fold_candra_nasal, literal::fold_candra_nasal,
                      U"\u0945\u0949\u0902\u0901\u093C\u0928\u0951a") == 0);
    CHECK(failures_of(akshara::fold_shri, literal::fold_shri, U"शर\u094D\u0943\u093C\u0951aश") == 0);
    CHECK(failures_of(akshara::fold_nasals, literal::fold_nasals, U"नमत\u094Dयप\u093Ca") == 0);
    CHECK(failures_of(akshara::fold_glides, literal::fold_glides, U"यए\u0947\u0940क\u093C\u094Da") == 0);
    CHECK(failures_of(akshara::drop_vedic, literal::drop_vedic, U"न\u093C\u0951\u1CD5\u0323\u030CJ\uA8E0") == 0);
    CHECK(failures_of(akshara::drop_vedic, literal::drop_vedic, U"\u1100\u1161\u11A8\uAC00\u0951\u0952\u0338=") == 0);
    CHECK(failures_of(akshara::fold_case, literal::fold_case, U"JI\u0130\u030C\u0307\u0323\u0331H") == 0);
    CHECK(failures_of(akshara::fold_case, literal::fold_case, beside_marks) == 0);
    CHECK(failures_of(akshara::fold_digits, literal::fold_digits, beside_letters) == 0);
}
