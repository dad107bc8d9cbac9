// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/name_edge.hpp>
#include <akshara/segment/word_runs.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

TEST_CASE("the tables of words about names are in search_form, each word once") {
    for (const std::string_view words :
         {detail::before_names.words(), detail::within_names.words(), detail::perhaps_within_names.words()}) {
        CHECK(normalize(words, search_form).utf8() == words);
        CHECK(words.find("  ") == std::string_view::npos);
        CHECK(words.front() == ' ');
        CHECK(words.back() == ' ');
        for (const fragment word : words | word_runs) {
            const std::string whole = ' ' + std::string(word.text) + ' ';
            CHECK(words.find(whole) == words.rfind(whole));
        }
    }
}
