// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/block_builder.hpp>
#include <akshara/phrase/name_table.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace akshara;
using detail::name_node;
using detail::name_table;

namespace {

constexpr std::uint32_t mark = 7;

std::vector<char> block_of(std::initializer_list<phrase> names) {
    detail::name_list list;
    for (const phrase& name : names) list.add<search_form_t>(name);
    return detail::block_builder(list).build(mark);
}

bool find(const name_table& names, name_node& node, std::string_view separator, std::string_view word) {
    return names.find(node, separator, word, detail::hash_of(word));
}

} // namespace

TEST_CASE("words lead from node to node, to the entities of the names that end there") {
    const std::vector<char> block = block_of({{"राम मोहन", 1}, {"राम", 2}, {"राम-मोहन", 3}, {"राम", 4}});
    const name_table names({block.data(), block.size()}, mark);
    CHECK(names.size() == 3);
    name_node ram;
    REQUIRE(find(names, ram, "", "राम"));
    CHECK(names.entities(ram).size() == 2);
    CHECK(ram.goes_on);
    name_node spaced = ram;
    REQUIRE(find(names, spaced, " ", "मोहन"));
    CHECK(names.entities(spaced)[0] == 1);
    CHECK_FALSE(spaced.goes_on);
    name_node joined = ram;
    REQUIRE(find(names, joined, "-", "मोहन"));
    CHECK(names.entities(joined)[0] == 3);
}

TEST_CASE("what is no name is not found, and the node stays") {
    const std::vector<char> block = block_of({{"राम मोहन", 1}});
    const name_table names({block.data(), block.size()}, mark);
    name_node node;
    CHECK_FALSE(find(names, node, "", "मोहन"));
    CHECK_FALSE(find(names, node, " ", "राम"));
    CHECK_FALSE(find(names, node, "", ""));
    CHECK(node.number == 0);
    REQUIRE(find(names, node, "", "राम"));
    CHECK_FALSE(node.ends_name());
    CHECK(names.entities(node).empty());
    CHECK_FALSE(find(names, node, ".", "मोहन"));
    CHECK_FALSE(find(names, node, " ", "मोहन "));
}

TEST_CASE("a word leads on from its own node alone, however many slots are looked at") {
    detail::name_list list;
    for (int k = 0; k < 500; ++k) {
        const std::string name = "क" + std::to_string(k) + (k % 2 == 0 ? " ख" : " ग");
        list.add<search_form_t>({name, 1});
    }
    const std::vector<char> block = detail::block_builder(list).build(mark);
    const name_table names({block.data(), block.size()}, mark);
    std::size_t right = 0;
    for (int k = 0; k < 500; ++k) {
        name_node first;
        if (!find(names, first, "", "क" + std::to_string(k))) continue;
        name_node second = first, third = first;
        right += find(names, second, " ", "ख") == (k % 2 == 0) && find(names, third, " ", "ग") == (k % 2 == 1);
    }
    CHECK(right == 500);
}

TEST_CASE("words whose first and last eight bytes are equal are told apart") {
    const std::vector<char> block = block_of({{"पिथोरागढ", 1}});
    const name_table names({block.data(), block.size()}, mark);
    name_node node;
    CHECK_FALSE(find(names, node, "", "पिथौरागढ"));
    CHECK(find(names, node, "", "पिथोरागढ"));
}

TEST_CASE("a word is compared byte for byte even where the hashes are equal") {
    const std::vector<char> block = block_of({{"राम", 1}});
    const name_table names({block.data(), block.size()}, mark);
    name_node node;
    CHECK_FALSE(names.find(node, "", "काम", detail::hash_of("राम")));
    CHECK(names.find(node, "", "राम", detail::hash_of("राम")));
}

TEST_CASE("a first word is known by all but its bytes, and found by what is known") {
    const std::vector<char> block = block_of({{"राम", 1}, {"काम", 2}, {"राम मोहन", 3}});
    const name_table names({block.data(), block.size()}, mark);
    const auto known = [&](std::string_view word) {
        return names.fetch_word(names.fetch_slots(detail::hash_of(word)), word.size());
    };
    name_node ram, found;
    REQUIRE(find(names, ram, "", "राम"));
    CHECK(known("राम") == ram.number);
    CHECK(known("मोहन") == 0); // it stands behind another
    CHECK(known("नाम") == 0);
    REQUIRE(names.find_first(found, known("राम"), "राम", detail::word_key("राम")));
    CHECK(found.number == ram.number);
    CHECK(found.entity == ram.entity);
    CHECK(found.ending == ram.ending);
    CHECK(found.goes_on);
    // What has the same tag may still be another word.
    REQUIRE(names.find_first(found, known("राम"), "काम", detail::word_key("काम")));
    CHECK(names.entities(found)[0] == 2);
    CHECK_FALSE(names.find_first(found, known("राम"), "नाम", detail::word_key("नाम")));
    CHECK_FALSE(names.find_first(found, 0, "राम", detail::word_key("राम")));
    CHECK_FALSE(names.find_first(found, known("राम"), "", 0));
}

TEST_CASE("a block of another mark holds nothing") {
    const std::vector<char> block = block_of({{"राम", 1}});
    const name_table names({block.data(), block.size()}, mark + 1);
    name_node node;
    CHECK_FALSE(names.valid());
    CHECK(names.size() == 0);
    CHECK(names.block().empty());
    CHECK_FALSE(find(names, node, "", "राम"));
}

TEST_CASE("a name may begin where its first two words stand, or the one that it is") {
    const std::vector<char> block = block_of({{"राम मोहन राय", 1}, {"सीता", 2}});
    const name_table names({block.data(), block.size()}, mark);
    const auto may_begin = [&](std::string_view word, std::string_view next) {
        const std::uint64_t key = detail::word_key(word);
        return names.may_begin(key) && names.may_begin(key, next.empty() ? 0 : detail::word_key(next));
    };
    CHECK(may_begin("राम", "मोहन"));
    CHECK_FALSE(may_begin("राम", "राय"));
    CHECK_FALSE(may_begin("राम", ""));
    CHECK(may_begin("सीता", "राय"));
    CHECK(may_begin("सीता", ""));
    CHECK_FALSE(may_begin("मोहन", "राय"));
    CHECK(names.may_go_on(detail::word_key("राम"), detail::word_key("मोहन")));
    CHECK_FALSE(names.may_go_on(detail::word_key("राम"), detail::word_key("सीता")));
}
