// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/truncate.hpp>

#include "catch.hpp"

#include <string>

static_assert(akshara::truncate("क्षत्रिय", 9) == "क्ष" && akshara::truncate("क्षत्रिय", 20) == "क्ष");
static_assert(akshara::truncate("क्षत्रिय", 8).empty());

TEST_CASE("a preview never ends in half a conjunct") {
    constexpr std::string_view text = "स्त्री-शक्ति केंद्र";
    CHECK(akshara::truncate(text, 3).empty());
    CHECK(akshara::truncate(text, 17).empty());
    CHECK(akshara::truncate(text, 18) == "स्त्री");
    CHECK(akshara::truncate(text, 20) == "स्त्री-");
    CHECK(akshara::truncate(text, 24) == "स्त्री-श");
    CHECK(akshara::truncate(text, 37) == "स्त्री-शक्ति ");
    CHECK(akshara::truncate(text, 60) == text);
}

TEST_CASE("a text that fits is kept whole") {
    CHECK(akshara::truncate("राम", 9) == "राम");
    CHECK(akshara::truncate("राम", static_cast<std::size_t>(-1)) == "राम");
    CHECK(akshara::truncate("राम", 0).empty());
    CHECK(akshara::truncate("", 5).empty());
}

TEST_CASE("a cut inside ill-formed bytes goes back to their start") { CHECK(akshara::truncate("क\xE0\xA4ख", 4) == "क"); }
