// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/entity_lists.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

TEST_CASE("entities are listed node by node, each once, in the order in which they came") {
    std::string listed;
    const auto begin = [&](std::uint32_t node, std::size_t count) {
        listed += " " + std::to_string(node) + "x" + std::to_string(count) + ":";
    };
    const auto entity = [&](entity_id id) { listed += std::to_string(id) + ","; };
    detail::list_entities({{5, 9}, {2, 8}, {5, 3}, {5, 9}, {2, 8}, {5, 4}}, begin, entity);
    CHECK(listed == " 2x1:8, 5x3:9,3,4,");
}

TEST_CASE("a homonym of many entities is listed in time, each entity once") {
    std::vector<detail::ending> endings;
    for (std::uint32_t k = 0; k < 100000; ++k) endings.push_back({1, k % 50000});
    std::size_t listed = 0;
    detail::list_entities(
        endings, [](auto, auto) {}, [&](entity_id id) { listed += id == listed; });
    CHECK(listed == 50000);
}
