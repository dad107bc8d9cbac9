// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/confusing_scan.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using akshara::confusing_reason;
using akshara::span;
using akshara::detail::confusing_scan;
using akshara::detail::confusing_stretch;
using akshara::detail::ends_in_bound_prefix;

namespace {

constexpr std::size_t found_in(std::string_view text) {
    confusing_scan scan(text);
    std::size_t found = 0;
    for (confusing_stretch each; scan.next(each);) ++found;
    return found;
}
static_assert(found_in("") == 0 && found_in("हिन्दी") == 0 && found_in("राम\u2060 \u202Aश्याम") == 2);

static_assert(ends_in_bound_prefix("पुन") && ends_in_bound_prefix("और पुन") && !ends_in_bound_prefix("कपुन"));
static_assert(!ends_in_bound_prefix("") && !ends_in_bound_prefix("धम"));

} // namespace

TEST_CASE("what stands side by side for one reason is one stretch, for another one it is the next") {
    confusing_scan scan("क \u2060\u00AD\u202Eख");
    confusing_stretch found;
    REQUIRE(scan.next(found));
    CHECK((found.span == span{4, 9} && found.reason == confusing_reason::invisible));
    REQUIRE(scan.next(found));
    CHECK((found.span == span{9, 12} && found.reason == confusing_reason::bidi_control));
    CHECK_FALSE(scan.next(found));
    CHECK_FALSE(scan.next(found));
}
TEST_CASE("a megabyte of any run is one stretch or none, and read in one go") {
    for (const std::string_view piece : {"\u200D", "\u202E", "ा", "\u2060", "1०", "1.०,", "क\u200B", "र्", "क्\u200Cष", "\U000E0061"}) {
        std::string text;
        while (text.size() < 1000000) text += piece;
        CAPTURE(piece);
        CHECK(found_in(text) <= 1);
    }
}
TEST_CASE("stretches that take turns are each found") {
    std::string text;
    for (int k = 0; k < 10000; ++k) text += "\u2060\u202E1०";
    CHECK(found_in(text) == 30000);
}
