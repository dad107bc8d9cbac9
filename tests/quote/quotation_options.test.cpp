// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/quotation_options.hpp>
#include <akshara/quote/quotations.hpp>

#include "catch.hpp"
#include "said.hpp"

using namespace akshara;

namespace {

constexpr std::string_view news =
    "मोहन ने कहा, “मैंने ‘आनंद’ फ़िल्म देखी है।” सीता ने कहा कि वह नहीं आई। पार्षद गोपाल वर्मा ने कहा, “बैठक आज होगी।\nफिर सब गए।";

std::string texts(const quotations_view& found) {
    std::string all;
    for (const quotation& q : found) all += std::string(q.text) + "|";
    return all;
}

static_assert(quotation_kinds{}.has(quotation_kind::mixed) && !quotation_kinds{.mixed = false}.has(quotation_kind::mixed));

} // namespace

TEST_CASE("without options all are wanted") { CHECK(texts(news | quotations({})) == texts(news | quotations)); }
TEST_CASE("only the kinds that are wanted are given") {
    CHECK(texts(news | quotations({.kinds = {.direct = false, .mixed = false, .title_or_scare = false}})) == "वह नहीं आई|");
    CHECK(texts(news | quotations({.kinds = {.direct = false, .mixed = false, .indirect = false}})) == "आनंद|");
}
TEST_CASE("what is left out is no parent") {
    const auto all = news | quotations;
    REQUIRE(all.size() > 1);
    CHECK(all[1].depth == 1);
    CHECK(all[1].parent == 0);
    const auto titles = news | quotations({.kinds = {.direct = false}});
    CHECK(titles[0].text == "आनंद");
    CHECK(titles[0].depth == 0);
    CHECK(titles[0].parent == std::nullopt);
}
TEST_CASE("the least confidence is asked of each") {
    for (const int least : {0, 50, 80, 101}) {
        std::size_t expected = 0;
        for (const quotation& q : news | quotations) expected += q.confidence >= least;
        CHECK((news | quotations({.least_confidence = least})).size() == expected);
    }
}
TEST_CASE("a content may have as many bytes as the longest") {
    const std::size_t size = (news | quotations)[0].text.size();
    CHECK((news | quotations({.longest = size}))[0].text.size() == size);
    CHECK((news | quotations({.longest = size - 1}))[0].text == "आनंद");
}
TEST_CASE("words behind a mark that is not closed may be left out") {
    const auto with = news | quotations, without = news | quotations({.recovers_unclosed = false});
    CHECK(with.size() == without.size() + 1);
    for (const quotation& q : without) CHECK_FALSE(q.flags.unclosed);
}
TEST_CASE("a title of one's own is no part of the name") {
    const std::string_view told = "ज़िलेदार गोपाल वर्मा ने कहा, “बैठक आज होगी।”";
    const gazetteer<search_form_t> titles{search_form, {{"जिलेदार", 0}}};
    CHECK(speaker_of((told | quotations)[0]) == "ज़िलेदार गोपाल वर्मा");
    CHECK(speaker_of((told | quotations({.titles = &titles}))[0]) == "गोपाल वर्मा");
}
TEST_CASE("the adaptor takes its text in a call too") {
    CHECK(quotations({.least_confidence = 101})(news).empty());
    CHECK(quotations(news).size() == (news | quotations).size());
}
