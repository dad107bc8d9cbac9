// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/well_formed_copy.hpp>

#include "catch.hpp"

using akshara::source;
using akshara::icu4c::detail::use_well_formed;
using akshara::icu4c::detail::well_formed_copy;

TEST_CASE("each maximal subpart of an ill-formed sequence becomes U+FFFD over its bytes") {
    const auto made = well_formed_copy(source("क\xE0\xA4ख\xFF"));
    CHECK(made.utf8() == "क\uFFFDख\uFFFD");
    CHECK(made.origin(3) == 3);
    CHECK(made.origin(6) == 5);
    CHECK(made.origin(9) == 8);
    CHECK(made.origin(12) == 9);
}

TEST_CASE("a well-formed text is used itself") {
    const auto bytes = [](auto text) { return text.utf8().data(); };
    const std::string_view text = "क";
    CHECK(use_well_formed(source(text), bytes) == text.data());
    CHECK(use_well_formed(source("\xFF"), [](auto copy) { return std::string(copy.utf8()); }) == "\uFFFD");
}
