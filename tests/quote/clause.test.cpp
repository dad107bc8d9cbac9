// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/clause.hpp>

using namespace akshara::detail;

namespace {

std::string_view clause_of(const document& doc, std::size_t first) {
    const akshara::span s = doc.extent(first, clause_ends(doc).of(doc, first));
    return doc.bytes.substr(s.first, s.size());
}

} // namespace

TEST_CASE("a clause ends with its sentence, over quotations inside") {
    CHECK(clause_of(document("वह आया। फिर"), 0) == "वह आया");
    CHECK(clause_of(document("यह “ठीक है। हाँ” था। फिर"), 0) == "यह “ठीक है। हाँ” था");
    CHECK(clause_of(document("दोनों “एक जैसे हैं.” फिर"), 0) == "दोनों “एक जैसे हैं.”");
}

TEST_CASE("a clause ends with the marks around it, or where the reporter goes on") {
    CHECK(clause_of(document("“वह आया” है"), 1) == "वह आया");
    CHECK(clause_of(document("वह सही था, लेकिन उन्होंने मना किया।"), 0) == "वह सही था");
}

TEST_CASE("a statement has a verb near its end") {
    const auto states = [](std::string_view text) {
        const document doc(text);
        return has_predicate(doc, {0, doc.size()});
    };
    CHECK(states("हम अपने सहयोग को भी बढ़ाएंगे"));
    CHECK(states("घबराने की जरूरत नहीं"));
    CHECK(!states("मेरे देश की धरती"));
}
