// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/phrase_list.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace akshara;

static_assert([] {
    phrase_list names;
    names.add({"राम", 1});
    return names.size() == 1 && names[0] == phrase{"राम", 1};
}());

TEST_CASE("a list of phrases keeps how they are written, in their order") {
    phrase_list names;
    CHECK(names.empty());
    CHECK(names.begin() == names.end());
    for (const char* name : {"राम", "", "मोहन"}) {
        const std::string owned = name;
        names.add({owned, static_cast<entity_id>(names.size())});
    }
    CHECK(std::vector<phrase>(names.begin(), names.end()) == std::vector<phrase>{{"राम", 0}, {"", 1}, {"मोहन", 2}});
    const phrase_list copy = names;
    names.add({"सीता", 3});
    CHECK(copy.size() == 3);
    CHECK(copy[2] == phrase{"मोहन", 2});
    CHECK(names[3] == phrase{"सीता", 3});
}
