// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/full_stops.hpp>

#include "catch.hpp"

#include <string>

using akshara::full_stop;
using akshara::full_stop_at;

namespace {

/// What the last full stop of the text does; the text goes on after it with `rest`.
constexpr full_stop last_of(std::string_view text, std::size_t rest = 0) {
    return full_stop_at(text, text.substr(0, text.size() - rest).rfind('.'));
}

static_assert(last_of("कल डॉ.") == full_stop::never_ends && last_of("आया है.") == full_stop::ends);

} // namespace

TEST_CASE("a full stop ends a sentence after a word") {
    CHECK(last_of("वह गया.") == full_stop::ends);
    CHECK(last_of("”.") == full_stop::ends);
    CHECK(last_of(".") == full_stop::ends);
    CHECK(last_of("सन् 2012.") == full_stop::ends);
    CHECK(last_of("अंतरराष्ट्रीयकरण.") == full_stop::ends);
}

TEST_CASE("a full stop after a title or a reference ends none") {
    CHECK(last_of("प्रो.") == full_stop::never_ends);
    CHECK(last_of("(डॉ.") == full_stop::never_ends);
    CHECK(last_of("Dr.") == full_stop::never_ends);
    CHECK(last_of("कडॉ.") == full_stop::ends); // another word
}

TEST_CASE("a full stop after a unit may end one") {
    CHECK(last_of("500 रु.") == full_stop::may_end);
    CHECK(last_of("500रु.") == full_stop::may_end);
    CHECK(last_of("स्व.") == full_stop::may_end);
}

TEST_CASE("initials: glued aksharas, letters and their names, each with its stop") {
    CHECK(last_of("उ.प्र.") == full_stop::never_ends);
    CHECK(last_of("उ.प्र.", 1) == full_stop::never_ends);
    CHECK(last_of("बी.जे.पी.") == full_stop::never_ends);
    CHECK(last_of("एम.ए.") == full_stop::never_ends);
    CHECK(last_of("कि.मी.") == full_stop::never_ends);
    CHECK(last_of("आई.ए.एस.") == full_stop::never_ends);
    CHECK(last_of("U.S.") == full_stop::never_ends);
}

TEST_CASE("a letter's name alone is an initial unless it is a word") {
    CHECK(last_of("सी.") == full_stop::never_ends);
    CHECK(last_of("के.") == full_stop::never_ends);
    CHECK(last_of("चाय पी.") == full_stop::ends);
    CHECK(last_of("वह आई.") == full_stop::ends);
    CHECK(last_of("गांधी जी.") == full_stop::ends);
    CHECK(last_of("वी. पी.") == full_stop::never_ends); // it follows one
    CHECK(last_of("था. पी.") == full_stop::ends);
}

TEST_CASE("any other akshara alone is none, nor are two of which one has no stop") {
    for (const char* text : {"है.", "था.", "की.", "है. था.", "है.वह", "वह.है."}) {
        CAPTURE(text);
        CHECK(last_of(text) == full_stop::ends);
    }
}

TEST_CASE("the second stop of a section number ends none") {
    CHECK(last_of("२.१.") == full_stop::never_ends);
    CHECK(last_of("2.1.3.") == full_stop::never_ends);
    CHECK(last_of("२.") == full_stop::ends);
    CHECK(last_of(".२.") == full_stop::ends);
}

TEST_CASE("three stops or more are an ellipsis, each of them") {
    CHECK(full_stop_at("वह...", 6) == full_stop::ellipsis);
    CHECK(full_stop_at("वह...", 7) == full_stop::ellipsis);
    CHECK(full_stop_at("वह...", 8) == full_stop::ellipsis);
    CHECK(full_stop_at("वह..", 6) == full_stop::ends);
    CHECK(full_stop_at("वह..", 7) == full_stop::ends);
}
