// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/title_words.hpp>

#include "catch.hpp"

using namespace akshara;
using detail::title_role;

namespace {

bool has_role(std::string_view words, title_role role) {
    for (const phrase_match& found : words | phrases(detail::title_words(), {.selection = match_selection::all}))
        if (found.text == words && detail::has_role(found.entities(), role)) return true;
    return false;
}

} // namespace

static_assert(detail::title_words().valid());

TEST_CASE("the roles of the list of titles are those of the code, first to last") {
    CHECK(has_role("श्री", title_role::courtesy));
    CHECK(has_role("महात्मा", title_role::epithet));
    CHECK(has_role("मंत्री", title_role::office));
    CHECK(has_role("प्रो", title_role::abbreviation));
    CHECK(has_role("कु", title_role::initial));
    CHECK(has_role("विदेश", title_role::qualifier));
    CHECK(has_role("एवं", title_role::joint));
    CHECK(has_role("साहब", title_role::honorific));
    CHECK(has_role("ने", title_role::postposition));
    CHECK(!has_role("ने", title_role::honorific));
    CHECK(detail::title_words().entities_below(static_cast<std::size_t>(title_role::postposition) + 1));
}

TEST_CASE("a word beside a name may have several roles, and a role words of several words") {
    CHECK(has_role("महाराज", title_role::epithet));
    CHECK(has_role("महाराज", title_role::honorific));
    CHECK(has_role("प्रमुख", title_role::office));
    CHECK(has_role("प्रमुख", title_role::qualifier));
    CHECK(has_role("एयर चीफ मार्शल", title_role::office));
    CHECK(has_role("के बारे में", title_role::postposition));
}

TEST_CASE("what belongs to the name itself is no title") {
    for (const std::string_view word : {"देवी", "सिंह", "बेगम", "राव", "सरकार", "अभिनेता"})
        CHECK((word | phrases(detail::title_words())).empty());
}
