// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/found_quotation.hpp>

using namespace akshara::detail;

TEST_CASE("a pair gives content, marks and what is unusual about them") {
    const document doc("वह “हाँ\" बोला");
    const found_quotation q = found_in_pair(doc, 0, akshara::quotation_kind::direct, 50);
    CHECK(q.content == akshara::span{10, 19});
    CHECK(q.open->first == 7);
    CHECK(q.flags.mismatched);
    CHECK(!q.attributed);
}

TEST_CASE("a weak cue makes less sure than a strong one") {
    found_quotation strong, weak;
    report r{};
    r.entry.weight = 100;
    attribute(strong, r, akshara::quotation_intro::ki, 90);
    r.entry.weight = 60;
    attribute(weak, r, akshara::quotation_intro::ki, 90);
    CHECK(strong.confidence == 90);
    CHECK(weak.confidence == 72);
}
