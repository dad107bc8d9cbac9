// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/ill_formed.hpp>

#include "catch.hpp"
#include "kernels.hpp"

#include <string>
#include <vector>

using akshara::find_ill_formed;
using akshara::ill_formed;
using akshara::ill_formed_reason;
using akshara::is_well_formed;
using akshara::span;

namespace {

std::vector<ill_formed> all(std::string_view bytes) {
    std::vector<ill_formed> found;
    for (auto next = find_ill_formed(bytes); next; next = find_ill_formed(bytes, next->span.last)) found.push_back(*next);
    return found;
}
std::vector<span> all_spans(std::string_view bytes) {
    std::vector<span> found;
    for (const ill_formed& f : all(bytes)) found.push_back(f.span);
    return found;
}
constexpr ill_formed_reason reason(std::string_view bytes) { return find_ill_formed(bytes)->reason; }

} // namespace

static_assert(is_well_formed("") && is_well_formed("क्षत्रिय 🙏") && is_well_formed("\uFFFD"));
static_assert(!is_well_formed("\xE0\xA4") && find_ill_formed("क\xE0\xA4ख")->span == span{3, 5});

TEST_CASE("well-formed text has no ill-formed subpart") {
    CHECK(is_well_formed(std::string_view("\0क", 4)));
    CHECK(is_well_formed("\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF"));
    CHECK(all("नमस्ते 🙏").empty());
}

TEST_CASE("each subpart says where it lies and why") {
    STATIC_REQUIRE(reason("\x80") == ill_formed_reason::stray_continuation);
    STATIC_REQUIRE(reason("क\x95") == ill_formed_reason::stray_continuation);
    STATIC_REQUIRE(reason("\xC0\x80") == ill_formed_reason::never_valid);
    STATIC_REQUIRE(reason("\xC1\xBF") == ill_formed_reason::never_valid);
    STATIC_REQUIRE(reason("\xF5\x80") == ill_formed_reason::never_valid);
    STATIC_REQUIRE(reason("\xFE") == ill_formed_reason::never_valid);
    STATIC_REQUIRE(reason("\xE0\x80\xAF") == ill_formed_reason::overlong);
    STATIC_REQUIRE(reason("\xF0\x80\x80\xAF") == ill_formed_reason::overlong);
    STATIC_REQUIRE(reason("\xED\xA0\x80") == ill_formed_reason::surrogate);
    STATIC_REQUIRE(reason("\xED\xBF\xBF") == ill_formed_reason::surrogate);
    STATIC_REQUIRE(reason("\xF4\x90\x80\x80") == ill_formed_reason::above_10ffff);
    STATIC_REQUIRE(reason("\xE0\xA4") == ill_formed_reason::truncated);
    STATIC_REQUIRE(reason("\xE0") == ill_formed_reason::truncated);
    STATIC_REQUIRE(reason("\xF0\x9F\x99 ") == ill_formed_reason::truncated);
    STATIC_REQUIRE(reason("\xEDक") == ill_formed_reason::truncated);
}

TEST_CASE("a search goes on where it is told to") {
    constexpr std::string_view bytes = "क\xFFख\xE0\xA4";
    STATIC_REQUIRE(find_ill_formed(bytes)->span == span{3, 4});
    STATIC_REQUIRE(find_ill_formed(bytes, 4)->span == span{7, 9});
    STATIC_REQUIRE_FALSE(find_ill_formed(bytes, 9));
}

TEST_CASE("a search never goes back behind where it is told to begin") {
    for (const akshara::kernel k : kernels()) {
        INFO(name_of(k));
        CHECK(find_ill_formed("\xE0\xA4\xFF", 2, k)->span == span{2, 3}); // the lead before would have room for FF
        CHECK(find_ill_formed("\xED\xA0\x90", 1, k)->span == span{1, 2});
    }
}

TEST_CASE("a surrogate in UTF-8 is three subparts") {
    CHECK(all_spans("\xE0\xA4\x95\xED\xA0\x90\xE0\xA4\xBF") == std::vector<span>{{3, 4}, {4, 5}, {5, 6}});
}
TEST_CASE("an ellipsis cut after two bytes is one subpart") {
    CHECK(all_spans("\xE0\xA4\xB0\xE0\xA5\x81\xE0\xA4\x95\xE0\xA5\x8B\xE2\x80...") == std::vector<span>{{12, 14}});
}
TEST_CASE("a letter cut by the end is one subpart") {
    CHECK(all_spans("\xE0\xA4\xB9\xE0\xA4\xAE\xE0\xA4") == std::vector<span>{{6, 8}});
}
TEST_CASE("an emoji without its last byte is one subpart, and so is FF") {
    CHECK(all_spans("\xF0\x9F\x99 \xE0\xA4\x9C\xE0\xA5\x80\xFF") == std::vector<span>{{0, 3}, {10, 11}});
}
