// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/headline.hpp>
#include <akshara/quote/quotations.hpp>

#include "catch.hpp"
#include "said.hpp"

TEST_CASE("behind the colon of a headline stands who says it") {
    CHECK(said("दो दिन में फैसला हो जाएगा : मुख्यमंत्री\nबैठक आज हुई।") == "indirect मुख्यमंत्री -: दो दिन में फैसला हो जाएगा\n");
    CHECK(said("सभी गांवों में बिजली पहुंचाई जाएगी: योगी आदित्यनाथ") == "indirect योगी आदित्यनाथ -: सभी गांवों में बिजली पहुंचाई जाएगी\n");
    const auto found = std::string_view("किसानों का कर्ज माफ किया जाएगा : कृषि मंत्री") | akshara::quotations;
    REQUIRE(found.size() == 1);
    CHECK(found[0].intro == akshara::quotation_intro::colon);
    CHECK(found[0].confidence < 60);
}
TEST_CASE("places, topics, links, numbers and questions before a colon tell nothing") {
    CHECK(said("नयी दिल्ली : सरकार ने फैसला किया है").empty());
    CHECK(said("कोरोना: देश में मामले बढ़े").empty());
    CHECK(said("यह भी पढ़ें : सोना महंगा हुआ").empty());
    CHECK(said("आज देश में मरीज ठीक हुए हैं : 4500").empty());
    CHECK(said("सवाल : आप कब आएंगे").empty());
    CHECK(said("बैठक आज शाम को होगी : सभी सदस्य समय पर आएं").empty());
}
TEST_CASE("a line with a stop, marks or a second colon is no headline") {
    CHECK(said("दो दिन में फैसला हो जाएगा : मुख्यमंत्री।").empty());
    CHECK(said("समय : दो दिन में फैसला हो जाएगा : मुख्यमंत्री").empty());
}
