// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/name_list.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace akshara;
using detail::name_list;

TEST_CASE("a name is cut into words, with the separator before each but the first") {
    name_list list;
    list.add<search_form_t>({" जम्मू - क\u093Cश्मीर.", 1});
    CHECK(std::string(list.pool.begin(), list.pool.end()) == "जम्मू-कश्मीर");
    REQUIRE(list.words.size() == 2);
    CHECK(list.words[0].separator_size == 0);
    CHECK(list.words[1].separator_size == 1);
    CHECK(list.words[1].key == 15);
    CHECK(list.words[1].key_size() == 19);
}

TEST_CASE("of a name that is not taken nothing stays") {
    name_list list;
    list.add<search_form_t>({"राम मोहन, राय", 1});
    CHECK(list.names.empty());
    CHECK(list.words.empty());
    CHECK(list.pool.empty());
    CHECK(list.rejected == std::vector<rejected_phrase>{{0, rejection_reason::breaks}});
    CHECK(list.count == 1);
}

TEST_CASE("a name for which the pool has no room is rejected, and those after it may still be taken") {
    name_list list;
    list.room = 12;
    list.add<exact_form_t>({"राम", 1});
    list.add<exact_form_t>({"राम मोहन", 2});
    list.add<exact_form_t>({"क", 3});
    CHECK(list.names.size() == 2);
    CHECK(list.words.size() == 2);
    CHECK(list.pool.size() == 12);
    CHECK(list.rejected == std::vector<rejected_phrase>{{1, rejection_reason::no_room}});
}
