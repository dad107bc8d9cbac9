// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/aligner.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"

using akshara::source;
using akshara::icu4c::detail::aligner;

TEST_CASE("what is copied keeps its boundaries, a change has one at its end") {
    aligner<source> of(source("कखगघ"));
    of.copy(6);
    of.change(3, 5);
    of.copy(3);
    CHECK(of.at() == 12);
    const auto made = of.boundaries();
    CHECK(made.size() == 14);
    const std::size_t origins[] = {0, 1, 2, 3, 4, 5, 6, 9, 9, 9, 9, 9, 10, 11, 12};
    for (std::size_t k = 0; k <= 14; ++k) CHECK(made.origin(k) == origins[k]);
}

TEST_CASE("what is dropped belongs to what stands before it") {
    aligner<source> of(source("कखगघ"));
    of.copy(6);
    of.change(3, 0);
    of.copy(3);
    const auto made = of.boundaries();
    CHECK(made.origin(3) == 3);
    CHECK(made.origin(6) == 9);
    CHECK(made.origin(9) == 12);
    CHECK(made.target(6) == 3);
}

TEST_CASE("or to the change before it, and at the start to what comes first") {
    aligner<source> of(source("कखगघ"));
    of.change(3, 0);
    of.change(3, 1);
    of.change(3, 0);
    of.change(0, 1);
    of.change(3, 0);
    const auto made = of.boundaries();
    CHECK(made.size() == 2);
    CHECK(made.origin(0) == 0);
    CHECK(made.origin(1) == 9);
    CHECK(made.origin(2) == 12);
}

TEST_CASE("a text of which all is dropped, and one of nothing") {
    aligner<source> of(source("क"));
    of.change(3, 0);
    CHECK(of.boundaries().origin(0) == 0);
    aligner<source> none(source(""));
    none.copy(0);
    CHECK(none.boundaries().size() == 0);
}

TEST_CASE("origins are those of the text's own source") {
    const auto part = source("अकखग") | akshara::within(akshara::span{3, 12});
    aligner<std::remove_const_t<decltype(part)>> of(part);
    of.copy(3);
    of.change(3, 1);
    of.copy(3);
    const auto made = of.boundaries();
    CHECK(made.origin(0) == 3);
    CHECK(made.origin(3) == 6);
    CHECK(made.origin(4) == 9);
    CHECK(made.origin(7) == 12);
}
