// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/clause.hpp>
#include <akshara/quote/report_reader.hpp>
#include <akshara/quote/reported_clause.hpp>

using namespace akshara::detail;

namespace {

bool leads(std::string_view text) {
    const document doc(text);
    const auto r = report_reader(doc).read(0);
    return r && r->content < doc.size() && leads_clause(doc, *r, {r->content, clause_ends(doc).of(doc, r->content)});
}

} // namespace

TEST_CASE("कि leads a clause, except after what is felt or thought") {
    CHECK(leads("मोहन ने कहा कि हाँ"));
    CHECK(leads("कहा कि हाँ"));
    CHECK(!leads("मोहन ने सोचा कि वह आएगा"));
}

TEST_CASE("without कि a clause needs a speaker and a verb") {
    CHECK(leads("मोहन ने कहा वह कल आएगा"));
    CHECK(!leads("कहा वह कल आएगा"));
    CHECK(!leads("उसने कहा जाने को, पर रुका"));
    CHECK(!leads("मोहन ने कहा और वह चला गया"));
}
