// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/letter_names.hpp>

#include "catch.hpp"

using akshara::detail::letters_spelled;

static_assert(letters_spelled("डब्ल्यूएचओ") == 3);

TEST_CASE("a word spells as many letters as it holds names of letters") {
    CHECK(letters_spelled("बीजेपी") == 3);
    CHECK(letters_spelled("आईसीएमआर") == 4);
    CHECK(letters_spelled("डब्ल्यूडब्ल्यूएफ") == 3);
    CHECK(letters_spelled("यूएई") == 3);
    CHECK(letters_spelled("एमसीएक्स") == 3);
    CHECK(letters_spelled("के") == 1);
}

TEST_CASE("a name of a letter ends before no mark: एसी is A and C") {
    CHECK(letters_spelled("एसी") == 2);
    CHECK(letters_spelled("एजीएम") == 3);
    CHECK(letters_spelled("जेडीयू") == 3);
    CHECK(letters_spelled("जेड") == 1);
}

TEST_CASE("what is not made of names of letters spells none") {
    for (const char* word : {"", "भाजपा", "एम्स", "सूरत", "एकता", "बीमा", "A", "जीवन"}) CHECK(letters_spelled(word) == 0);
}

TEST_CASE("the names of letters are in search_form, and each spells one") {
    const std::string_view names = akshara::detail::letter_names();
    CHECK(akshara::normalize(names, akshara::search_form).utf8() == names);
    std::size_t count = 0;
    for (std::size_t first = 0, last = 0; (last = names.find(' ', first)) != names.npos; first = last + 1, ++count)
        CHECK(letters_spelled(names.substr(first, last - first)) == 1);
    CHECK(count == 31);
}

TEST_CASE("the name of a letter that begins inside a word has a size") {
    using akshara::detail::letter_name_size;
    const std::string_view word = "एसीराम";
    CHECK(letter_name_size(word, 0) == std::string_view("ए").size());
    CHECK(letter_name_size(word, std::string_view("ए").size()) == std::string_view("सी").size());
    CHECK(letter_name_size(word, std::string_view("एसी").size()) == 0);
    CHECK(letter_name_size(word, word.size()) == 0);
}
