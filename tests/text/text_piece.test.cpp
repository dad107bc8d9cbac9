// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/code_points.hpp>
#include <akshara/text/text_piece.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <limits>

using akshara::code_points;
using akshara::span;
using akshara::text_piece;

namespace {

constexpr text_piece piece{"राम", 100};

} // namespace

static_assert(piece.utf8() == "राम" && piece.origin(0) == 100 && piece.origin(9) == 109);
static_assert(piece.target(106) == 6 && text_piece{}.utf8().empty());

TEST_CASE("the values of a piece stand where they do in the whole text") {
    CHECK(spans(piece | code_points) == std::vector{span{100, 103}, span{103, 106}, span{106, 109}});
    CHECK(spans(piece | akshara::within(span{103, 109}) | code_points) == std::vector{span{103, 106}, span{106, 109}});
}

TEST_CASE("what lies outside of a piece is brought back to its edge") {
    CHECK(piece.target(0) == 0);
    CHECK(piece.target(100) == 0);
    CHECK(piece.target(1000) == 9);
}

TEST_CASE("a piece may begin as far as offsets go, beyond four gigabytes where they have 64 bits") {
    const std::size_t first = std::numeric_limits<std::size_t>::max() - 9;
    CHECK(text_piece{"राम", first}.origin(3) == first + 3);
    CHECK(text_piece{"राम", first}.target(first + 6) == 6);
}
