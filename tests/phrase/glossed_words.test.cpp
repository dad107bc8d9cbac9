// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/glossed_words.hpp>

#include "catch.hpp"

using namespace akshara::detail;

namespace {

constexpr std::size_t latin(std::string_view before, std::string_view gloss) {
    return glossed_words::count(words_before(before, {0, before.size()}), latin_gloss(gloss));
}
constexpr std::size_t acronym(std::string_view before, std::string_view gloss) {
    return glossed_words::count(words_before(before, {0, before.size()}), devanagari_acronym(gloss));
}

static_assert(latin("रूसी सर्गेई लावरोव", "Sergei Lavrov") == 2);

} // namespace

TEST_CASE("a Latin gloss speaks of a word for each of its own") {
    CHECK(latin("विदेश मंत्री शाह महमूद कुरैशी", "Shah Mehmood Qureshi") == 3);
    CHECK(latin("महमूद कुरैशी", "Shah Mehmood Qureshi") == 0);
    CHECK(latin("मोदी", "modi") == 0);
}

TEST_CASE("initials speak of the names of so many letters, or of nothing") {
    CHECK(latin("वैज्ञानिक एपीजे कलाम", "A.P.J. Kalam") == 2);
    CHECK(latin("वैज्ञानिक ए पी जे कलाम", "A.P.J. Kalam") == 4);
    CHECK(latin("वैज्ञानिक कलाम", "A.P.J. Kalam") == 1);
    CHECK(latin("वैज्ञानिक एपीजे", "A.P.J.") == 1);
}

TEST_CASE("when all is in capitals short words are words") {
    CHECK(latin("नेता शी जिनपिंग", "XI JINPING") == 2);
    CHECK(latin("यूपी सरकार", "UP Government") == 2);
}

TEST_CASE("an acronym speaks of a word a letter; ऑफ counts for none and goes on") {
    CHECK(acronym("का विश्व स्वास्थ्य संगठन", "डब्ल्यूएचओ") == 3);
    CHECK(latin("का विश्व स्वास्थ्य संगठन", "WHO") == 3);
    CHECK(acronym("इंडियन इंस्टीट्यूट ऑफ मैनेजमेंट", "आईआईएम") == 4);
    CHECK(acronym("स्वास्थ्य संगठन", "डब्ल्यूएचओ") == 0);
    CHECK(acronym("संगठन", "ओ") == 0);
}

TEST_CASE("a short name of syllables speaks of the words that begin so") {
    CHECK(acronym("और भारतीय जनता पार्टी", "भाजपा") == 3);
    CHECK(acronym("नवजोत सिंह सिद्धू", "भाजपा") == 0);
    CHECK(acronym("जनता पार्टी", "भाजपा") == 0);
}
