// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/block_builder.hpp>
#include <akshara/phrase/name_table.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>

using namespace akshara;
using detail::name_list;

namespace {

name_list numbered_names(std::size_t count) {
    name_list list;
    for (std::size_t k = 0; k < count; ++k) {
        const std::string name = "क" + std::to_string(k);
        list.add<exact_form_t>({name, static_cast<entity_id>(k)});
    }
    return list;
}

std::size_t found_of(const std::vector<char>& block, std::size_t count) {
    const detail::name_table names({block.data(), block.size()}, 7);
    std::size_t found = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const std::string name = "क" + std::to_string(k);
        detail::name_node node;
        found += names.find(node, {}, name, detail::hash_of(name)) && names.entities(node).size() == 1 && names.entities(node)[0] == k;
    }
    return found;
}

} // namespace

TEST_CASE("every name of a large list is found again, with the first seed") {
    name_list list = numbered_names(20000);
    const std::vector<char> block = detail::block_builder(list).build(7);
    CHECK(found_of(block, 20000) == 20000);
    CHECK(list.rejected.empty());
    CHECK(detail::load_u32(block.data() + detail::block_field::seed) == 0);
    CHECK(found_of(block, 20001) == 20000);
}

TEST_CASE("when too many names crowd a place another seed is tried") {
    name_list list = numbered_names(300);
    const std::vector<char> block = detail::block_builder(list, {.probes = 6, .seeds = 1000}).build(7);
    CHECK(detail::load_u32(block.data() + detail::block_field::seed) > 0);
    CHECK(list.rejected.empty());
    CHECK(found_of(block, 300) == 300);
}

TEST_CASE("names that find no place under any seed are rejected, in the order of the list") {
    name_list list;
    list.add<exact_form_t>({"", 0});
    for (std::size_t k = 1; k < 100; ++k)
        list.add<exact_form_t>({k == 50 ? std::string() : "क" + std::to_string(k), 1});
    const std::vector<char> block = detail::block_builder(list, {.probes = 1, .seeds = 3}).build(7);
    const auto crowded = std::count_if(list.rejected.begin(), list.rejected.end(),
                                       [](auto& r) { return r.reason == rejection_reason::no_room; });
    CHECK(crowded > 5);
    CHECK(crowded < 60);
    CHECK(
        std::is_sorted(list.rejected.begin(), list.rejected.end(), [](auto& a, auto& b) { return a.index < b.index; }));
    CHECK(std::count_if(list.rejected.begin(), list.rejected.end(),
                        [](auto& r) { return r.reason == rejection_reason::empty; }) == 2);
    const detail::name_table names({block.data(), block.size()}, 7);
    CHECK(names.size() + list.rejected.size() == 100);
}

TEST_CASE("what several names begin with stands in the block once") {
    name_list one, two;
    one.add<exact_form_t>({"राम मोहन राय", 1});
    two.add<exact_form_t>({"राम मोहन राय", 1});
    two.add<exact_form_t>({"राम मोहन", 2});
    two.add<exact_form_t>({"राम", 3});
    const auto pool_of = [](name_list& list) {
        return detail::load_u32(detail::block_builder(list).build(7).data() + detail::block_field::pool);
    };
    CHECK(pool_of(one) == pool_of(two));
}

TEST_CASE("a word that many names have stands in the block once") {
    name_list list;
    for (const char* first : {"क", "ख", "ग", "घ", "ङ"}) list.add<exact_form_t>({std::string(first) + " विश्वविद्यालय", 1});
    const std::vector<char> block = detail::block_builder(list).build(7);
    CHECK(detail::load_u32(block.data() + detail::block_field::pool) == 5 * 3 + 1 + std::string_view("विश्वविद्यालय").size());
}

TEST_CASE("a large list takes little room for each name") {
    name_list list = numbered_names(50000);
    CHECK(detail::block_builder(list).build(7).size() < 50000 * 60);
}
