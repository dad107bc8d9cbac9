// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/found_quotation.hpp>

using namespace akshara::detail;

TEST_CASE("a pair gives content, marks and what is unusual about them") {
    const document doc("वह “हाँ\" बोला");
    const found_quotation q = found_in_pair(doc, 0, akshara::quotation_kind::direct);
    CHECK(q.content == akshara::span{10, 19});
    CHECK(q.open->first == 7);
    CHECK(q.flags.mismatched);
    CHECK(!q.attributed);
}

TEST_CASE("a report says whose words it is, and how far its cue speaks for that") {
    found_quotation said;
    report r{};
    r.entry.weight = 60;
    r.hearsay = true;
    attribute(said, r, akshara::quotation_intro::ki);
    CHECK(said.attributed);
    CHECK(said.intro == akshara::quotation_intro::ki);
    CHECK(said.cue_weight == 60);
    CHECK(said.flags.hearsay);
}
