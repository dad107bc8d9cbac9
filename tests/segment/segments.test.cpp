// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/segments.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <ranges>
#include <string>
#include <vector>

using akshara::span;

namespace {

/// Words between spaces: a rule as a user may write one.
struct between_spaces {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        while (from < bytes.size() && bytes[from] == ' ') ++from;
        std::size_t last = from;
        while (last < bytes.size() && bytes[last] != ' ') ++last;
        return {from, last};
    }
};
template <akshara::text Text>
using tokens_view = akshara::segments_view<Text, between_spaces>;
constexpr akshara::view_adaptor<tokens_view> tokens{};

struct no_rule {
    constexpr span next(std::string_view) const noexcept { return {}; }
};

using token_range = decltype(std::string_view() | tokens);
static_assert(std::ranges::forward_range<const token_range> && std::ranges::view<token_range> && std::ranges::common_range<token_range>);
static_assert(std::ranges::borrowed_range<token_range>);
static_assert(akshara::segmentation_rule<between_spaces> && !akshara::segmentation_rule<no_rule>);
static_assert(says(" राम  गया " | tokens, {"राम", "गया"}));

} // namespace

TEST_CASE("a rule of one's own makes a view") {
    const std::string text = " राम  गया ";
    CHECK(texts(text | tokens) == std::vector<std::string>{"राम", "गया"});
    CHECK(spans(text | tokens) == std::vector<span>{{1, 10}, {12, 21}});
    CHECK(count(text | tokens) == 2);
}

TEST_CASE("the spans of a rule's fragments are the source's, in a part of it too") {
    CHECK(spans(std::string_view("राम गया था") | akshara::within(span{10, 26}) | tokens) ==
          std::vector<span>{{10, 19}, {20, 26}});
}

TEST_CASE("a text without a fragment is empty") {
    CHECK(("" | tokens).empty());
    CHECK(("   " | tokens).empty());
    CHECK_FALSE((" क" | tokens).empty());
}
