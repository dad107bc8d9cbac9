// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/devanagari.hpp>

#include <akshara/unicode/script.hpp>
#include <akshara/unicode/word_class.hpp>

#include "code_point_properties.hpp"
#include "shared_data.hpp"

#include <map>
#include <sstream>
#include <string>

using namespace akshara;
using namespace akshara::devanagari;

namespace {

static_assert(is_consonant(U'क') && is_consonant(U'ह') && is_consonant(0x0958) && is_consonant(0x097F));
static_assert(!is_consonant(U'अ') && !is_consonant(virama) && !is_consonant(U'ऽ') && !is_consonant(U'ॐ'));
static_assert(is_independent_vowel(U'अ') && is_independent_vowel(U'औ') && is_independent_vowel(U'ॲ'));
static_assert(!is_independent_vowel(U'क') && !is_independent_vowel(0x093E));
static_assert(is_matra(0x093E) && is_matra(0x093F) && is_matra(0x094C) && is_matra(0x0962));
static_assert(!is_matra(nukta) && !is_matra(avagraha) && !is_matra(virama) && !is_matra(anusvara));
static_assert(is_bindu(0x0900) && is_bindu(chandrabindu) && is_bindu(anusvara) && is_bindu(visarga));
static_assert(!is_bindu(0x08FF) && !is_bindu(0x0904) && !is_bindu(virama));
static_assert(is_devanagari_digit(U'०') && is_devanagari_digit(U'९') && !is_devanagari_digit(U'॰'));
static_assert(!is_devanagari_digit(U'॥') && !is_devanagari_digit(U'1'));
static_assert(is_devanagari_letter_or_sign(U'क') && is_devanagari_letter_or_sign(nukta));
static_assert(!is_devanagari_letter_or_sign(danda) && !is_devanagari_letter_or_sign(U'०'));
static_assert(!is_devanagari_letter_or_sign(abbreviation_sign) && !is_devanagari_letter_or_sign(zwj));
static_assert(is_devanagari(0x0900) && is_devanagari(0x097F) && !is_devanagari(0x08FF) && !is_devanagari(0x0980));
static_assert(is_devanagari(danda) && !is_devanagari(zwj) && !is_devanagari(0xFFFFFFFF));
static_assert(virama == U'्' && danda == U'।' && double_danda == U'॥' && abbreviation_sign == U'॰');

/// Indic_Syllabic_Category of the code points that have one.
std::map<char32_t, std::string> syllabic_categories(const std::string& file) {
    std::map<char32_t, std::string> categories;
    std::istringstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line.substr(0, line.find('#')));
        std::string range, semicolon, category;
        if (!(fields >> range >> semicolon >> category)) continue;
        const std::size_t dots = range.find("..");
        const auto first = std::stoul(range, nullptr, 16);
        const auto last = dots == std::string::npos ? first : std::stoul(range.substr(dots + 2), nullptr, 16);
        for (auto c = first; c <= last; ++c) categories[static_cast<char32_t>(c)] = category;
    }
    return categories;
}

TEST_CASE("Devanagari predicates are what IndicSyllabicCategory says") {
    const auto file = shared_data("ucd/17.0.0/IndicSyllabicCategory.txt");
    if (!file) return skip("needs the shared data");
    auto categories = syllabic_categories(*file);
    CHECK(categories[U'क'] == "Consonant");

    for (char32_t c = 0; c != 0x12000; ++c) {
        const std::string category = is_devanagari(c) && categories.count(c) != 0 ? categories[c] : "Other";
        CAPTURE(static_cast<std::uint32_t>(c), category);
        REQUIRE(is_consonant(c) == (category == "Consonant"));
        REQUIRE(is_independent_vowel(c) == (category == "Vowel_Independent"));
        REQUIRE(is_matra(c) == (category == "Vowel_Dependent"));
        REQUIRE(is_devanagari_digit(c) == (category == "Number"));
    }
    CHECK(categories[virama] == "Virama");
    CHECK(categories[nukta] == "Nukta");
    CHECK(categories[avagraha] == "Avagraha");
    CHECK(categories[visarga] == "Visarga");
    CHECK(categories[anusvara] == "Bindu");
    CHECK(categories[chandrabindu] == "Bindu");
    CHECK(categories[zwj] == "Joiner");
    CHECK(categories[zwnj] == "Non_Joiner");
}

TEST_CASE("letters and signs of Devanagari are the letters and marks of its blocks") {
    for (char32_t c = 0; c != 0x110000; ++c) {
        const word_class w = word_class_of(c);
        const bool expected = is_devanagari(c) && (w == word_class::letter || w == word_class::mark);
        if (is_devanagari_letter_or_sign(c) != expected) {
            CAPTURE(static_cast<std::uint32_t>(c));
            CHECK(is_devanagari_letter_or_sign(c) == expected);
        }
    }
}

TEST_CASE("every code point of the script lies in a Devanagari block") {
    std::size_t outside = 0;
    for (char32_t c = 0; c != 0x110000; ++c) outside += script_of(c) == script::devanagari && !is_devanagari(c);
    CHECK(outside == 0);
}

TEST_CASE("Devanagari predicates have the sizes of their classes") {
    CHECK(count_of(is_devanagari, true) == 128 + 48 + 32 + 96);
    CHECK(count_of(is_consonant, true) == 53);
    CHECK(count_of(is_independent_vowel, true) == 26);
    CHECK(count_of(is_matra, true) == 25);
    CHECK(count_of(is_devanagari_digit, true) == 10);
}

} // namespace
