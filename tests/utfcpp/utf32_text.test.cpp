// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/words.hpp>
#include <akshara/utfcpp/utf32_text.hpp>

#include "catch.hpp"
#include "values.hpp"

using akshara::utf32_text;

TEST_CASE("a text in UTF-32 has the offsets of Python") {
    // There "बधाई हो 🎉🎉 नरेंद्र मोदी!".index("नरेंद्र") is 11.
    const utf32_text post(U"बधाई हो \U0001F389\U0001F389 नरेंद्र मोदी!");
    CHECK(spans(post | akshara::words) == std::vector<akshara::span>{{0, 4}, {5, 7}, {11, 18}, {19, 23}});
}
