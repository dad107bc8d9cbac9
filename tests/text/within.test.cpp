// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/code_points.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>

using akshara::code_points;
using akshara::fragment;
using akshara::span;
using akshara::within;

namespace {

constexpr std::string_view text = "राम गया";
constexpr fragment went{"गया", {10, 19}};

} // namespace

static_assert((text | within(went)).utf8() == "गया" && (text | within(went)).origin(3) == 13);

TEST_CASE("a value's text alone starts at 0, the part of the text where it stands does not") {
    CHECK((*(went.text | code_points).begin()).span == span{0, 3});
    CHECK((*(text | within(went) | code_points).begin()).span == span{10, 13});
}

TEST_CASE("a part of a part is a part of the source") {
    const auto part = text | within(span{4, 19}) | within(span{10, 16});
    CHECK(part.utf8() == "गय");
    CHECK(part.origin(0) == 10);
    CHECK(part.origin(6) == 16);
    CHECK(spans(part | code_points) == std::vector<span>{{10, 13}, {13, 16}});
}

TEST_CASE("what a span has outside the text is cut off") {
    CHECK((text | within(span{10, 100})).utf8() == "गया");
    CHECK((text | within(span{50, 100})).utf8().empty());
    CHECK((text | within(span{19, 19})).utf8().empty());
    CHECK(akshara::part<akshara::source>(text, {50, 100}).utf8().empty());
    CHECK(akshara::part<akshara::source>(text, {100, 50}).utf8().empty());
}

TEST_CASE("a string is looked at where it is") {
    const std::string owner(text);
    CHECK((owner | within(went)).utf8().data() == owner.data() + 10);
}
