// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/words.hpp>
#include <akshara/utfcpp/utf16_text.hpp>

#include "catch.hpp"
#include "values.hpp"

using akshara::utf16_text;

TEST_CASE("a text in UTF-16 has the offsets of JavaScript") {
    // Of "बधाई हो 🎉🎉 नरेंद्र मोदी!" there: indexOf("नरेंद्र") is 13, and 7 more is its end.
    const utf16_text post(u"बधाई हो \U0001F389\U0001F389 नरेंद्र मोदी!");
    CHECK(spans(post | akshara::words) == std::vector<akshara::span>{{0, 4}, {5, 7}, {13, 20}, {21, 25}});
}
