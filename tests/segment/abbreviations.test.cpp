// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/abbreviations.hpp>

#include "catch.hpp"
#include "utf8_of.hpp"

#include <string>

using akshara::abbreviation;
using akshara::abbreviation_of;

static_assert(abbreviation_of("डॉ") == abbreviation::never_ends && abbreviation_of("है") == abbreviation::none);

TEST_CASE("titles and references never end a sentence") {
    for (const char* word : {"डॉ", "प्रो", "श्री", "पं", "सुश्री", "पृ", "उदा", "सं", "Dr"}) {
        CAPTURE(word);
        CHECK(abbreviation_of(word) == abbreviation::never_ends);
    }
}

TEST_CASE("units and the like may end a sentence") {
    for (const char* word : {"रु", "ई", "स्व", "लि"}) {
        CAPTURE(word);
        CHECK(abbreviation_of(word) == abbreviation::may_end);
    }
}

TEST_CASE("letters' names are told apart by whether they are Hindi words") {
    for (const char* word : {"सी", "वी", "के", "एस", "आर"}) {
        CAPTURE(word);
        CHECK(abbreviation_of(word) == abbreviation::letter);
    }
    for (const char* word : {"आई", "पी", "जी"}) {
        CAPTURE(word);
        CHECK(abbreviation_of(word) == abbreviation::letter_word);
    }
}

TEST_CASE("words that end sentences are no abbreviations, nor is a part of one, nor nothing") {
    for (const char* word : {"है", "था", "की", "हैं", "थे", "दी", "ले", "से", "को", "हे", "डॉक", "डॉक्टर", "ड", "", "z"}) {
        CAPTURE(word);
        CHECK(abbreviation_of(word) == abbreviation::none);
    }
}

TEST_CASE("a nukta may be written either way") {
    CHECK(abbreviation_of(utf8_of(U"ज\u093Cेड")) == abbreviation::letter);
    CHECK(abbreviation_of(utf8_of(U"\u095Bेड")) == abbreviation::letter);
}

TEST_CASE("every entry is found") {
    std::size_t wrong = 0;
    for (std::size_t k = 0; k < akshara::detail::abbreviation_count; ++k) {
        const std::string_view entry = akshara::detail::abbreviation_entry(k);
        wrong += abbreviation_of(entry) == abbreviation::none || entry.empty();
    }
    CHECK(wrong == 0);
    CHECK(akshara::detail::abbreviation_count > 100);
}
