// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/latin_gloss.hpp>

#include "catch.hpp"

using akshara::detail::latin_gloss;

static_assert(latin_gloss("Sergei Lavrov").size() == 2);

TEST_CASE("Latin words and nothing else are a gloss, the first with a capital") {
    for (const char* gloss :
         {"Huawei", "Shah Mehmood Qureshi", "Ben O'Brien", "Nguyễn Phú", "Jean-Luc", "Xi Jinping", "B.J.P.", "AT&T"})
        CHECK(latin_gloss(gloss).valid());
    for (const char* other : {"", "lockdown", "2012", "COVID-19", "Photo: ANI", "Modi, PM", "मोदी", "A", "-",
                              "Modi मोदी", "Modi/PM", "(Modi"})
        CHECK_FALSE(latin_gloss(other).valid());
}

TEST_CASE("who took the picture, who sent the report, and Roman numbers are no gloss") {
    for (const char* other : {"File Photo", "Narendra Modi Photo", "PTI", "Getty Images", "Video", "III", "IX"})
        CHECK_FALSE(latin_gloss(other).valid());
}

TEST_CASE("initials are one word of so many letters") {
    for (const char* gloss : {"A.P.J. Abdul Kalam", "A. P. J. Abdul Kalam", "A P J Abdul Kalam", "APJ Abdul Kalam"}) {
        const latin_gloss kalam(gloss);
        REQUIRE(kalam.size() == 3);
        CHECK(kalam[0].letters == 3);
        CHECK(kalam[0].all_capitals());
        CHECK_FALSE(kalam[1].all_capitals());
    }
}

TEST_CASE("one word of two to six capitals is an acronym") {
    CHECK(latin_gloss("WHO").acronym() == 3);
    CHECK(latin_gloss("W.H.O.").acronym() == 3);
    CHECK(latin_gloss("PGIMER").acronym() == 6);
    CHECK(latin_gloss("SPIEGEL").acronym() == 0);
    CHECK(latin_gloss("Who").acronym() == 0);
    CHECK(latin_gloss("UN WHO").acronym() == 0);
}

TEST_CASE("nothing in a Hindi name answers to of, and, Dr") {
    const latin_gloss institute("Dr Institute of Art and Life");
    REQUIRE(institute.size() == 6);
    CHECK(institute[0].silent);
    CHECK_FALSE(institute[1].silent);
    CHECK(institute[2].silent);
    CHECK(institute[4].silent);
}
