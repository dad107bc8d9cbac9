// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/noun_phrase.hpp>

#include <string>

using namespace akshara::detail;

namespace {

std::string text_of(const document& doc, token_range r) {
    if (r.empty()) return "";
    const akshara::span s = doc.extent(r.first, r.last);
    return std::string(doc.bytes.substr(s.first, s.size()));
}

/// The phrase before the first ने, and its core.
std::string before_ne(std::string_view text) {
    const document doc(text);
    std::size_t k = 0;
    while (!doc[k].is(word_role::ergative)) ++k;
    const token_range phrase = noun_phrase_before(doc, k, 0);
    return text_of(doc, phrase) + " | " + text_of(doc, core_of(doc, phrase));
}

} // namespace

TEST_CASE("a phrase goes back over genitives, titles and lists") {
    CHECK(before_ne("मेरठ के जिला अधिकारी पंकज यादव ने कहा") == "मेरठ के जिला अधिकारी पंकज यादव | पंकज यादव");
    CHECK(before_ne("लावरोव और कुरैशी ने कहा") == "लावरोव और कुरैशी | लावरोव और कुरैशी");
    CHECK(before_ne("बीजेपी के अमित शाह (54) ने कहा") == "बीजेपी के अमित शाह | अमित शाह");
    CHECK(before_ne("हनीन नाम के एक स्वयंसेवक ने कहा") == "हनीन नाम के एक स्वयंसेवक | हनीन");
}

TEST_CASE("a phrase ends where a case marker, a verb or an adverb stands") {
    CHECK(before_ne("बैठक के बाद वार्नर ने कहा") == "वार्नर | वार्नर");
    CHECK(before_ne("वे चले गए और मोहन ने कहा") == "मोहन | मोहन");
    CHECK(before_ne("बुधवार को एक पुलिस प्रवक्ता ने कहा") == "एक पुलिस प्रवक्ता | पुलिस प्रवक्ता");
}

TEST_CASE("no case marker follows another, so the first is a name") {
    CHECK(before_ne("थेरेसा मे ने कहा") == "थेरेसा मे | थेरेसा मे");
}

TEST_CASE("a headline may run into its text") {
    CHECK(before_ne("पहले मंत्री हैं लावरोव लावरोव ने कहा") == "लावरोव | लावरोव");
}
