// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/entity_list.hpp>

#include "catch.hpp"

#include <vector>

using akshara::entity_id;
using akshara::entity_list;

namespace {

constexpr char bytes[] = {1, 0, 0, 0, 2, 1, 0, 0, 1, 0, 0, 0, 2, 1, 0, 0};

static_assert(entity_list{bytes, 2}[1] == 258 && *entity_list{bytes, 1}.begin() == 1);

} // namespace

TEST_CASE("a list of entities is a range of numbers") {
    const entity_list two{bytes, 2};
    CHECK(two.size() == 2);
    CHECK_FALSE(two.empty());
    CHECK(std::vector<entity_id>(two.begin(), two.end()) == std::vector<entity_id>{1, 258});
    CHECK(entity_list{}.empty());
    CHECK(entity_list{}.begin() == entity_list{}.end());
}

TEST_CASE("lists are equal when their entities are, wherever they lie") {
    CHECK(entity_list{bytes, 2} == entity_list{bytes + 8, 2});
    CHECK(entity_list{bytes, 2} != entity_list{bytes, 1});
    CHECK(entity_list{bytes, 1} != entity_list{bytes + 4, 1});
}
