// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/compiled.hpp>
#include <akshara/phrase/merge.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "values.hpp"

#include <deque>
#include <memory>
#include <string>
#include <vector>

using namespace akshara;

namespace {

using list = std::vector<std::string>;
using ids = std::vector<entity_id>;

constexpr gazetteer_view cities{search_form, compiled<[] { return gazetteer{search_form, {{"दिल्ली", 1}, {"मुंबई", 2}}}; }>};

static_assert([] {
    const gazetteer people{search_form, {{"मोदी", 3}, {"", 4}, {"दिल्ली", 5}}};
    const gazetteer all = merge(people, cities);
    return all.size() == 3 && all.rejected().size() == 1 && (*("दिल्ली" | phrases(all)).begin()).entities().size() == 2;
}());

template <class Gazetteer>
ids named(std::string_view name, const Gazetteer& names) {
    ids found;
    for (const phrase_match& m : name | phrases(names))
        for (const entity_id entity : m.entities()) found.push_back(entity);
    return found;
}

struct answer {
    akshara::span span;
    ids entities;
    bool hyphen;

    friend bool operator==(const answer&, const answer&) = default;
};

template <class Gazetteer>
std::vector<answer> answers(std::string_view text, const Gazetteer& names, match_selection selection) {
    std::vector<answer> found;
    for (const phrase_match& m : text | phrases(names, {.selection = selection})) {
        const auto entities = m.entities();
        found.push_back({m.span, {entities.begin(), entities.end()}, m.hyphen});
    }
    return found;
}

constexpr match_selection selections[] = {match_selection::leftmost_longest, match_selection::all, match_selection::maximal};

/// Names of few words, so that lists share names and beginnings of names, in spellings that a form makes equal, with some
/// that no gazetteer takes; and a text of the same.
const std::vector<std::string> words{"क", "क़", "\u0958", "ख", "हिन्दी", "हिंदी", "गई", "गयी", "राम", "A"};
const std::vector<std::string> separators{" ", " ", "  ", "-", " - ", ".", "॰", ". ", "", ", ", "\n", "\n\n"};

std::string random_name(generator& random) {
    std::string made;
    for (std::size_t k = random.below(4); k > 0; --k) {
        if (!made.empty()) made += separators[random.below(separators.size())];
        made += words[random.below(words.size())];
    }
    return made;
}

struct random_lists {
    std::deque<std::string> surfaces; // names keep their place
    std::vector<phrase> parts[3];
    std::vector<phrase> whole; // one behind the other
    std::string text;

    explicit random_lists(generator& random) {
        for (std::vector<phrase>& part : parts)
            for (std::size_t k = random.below(12); k > 0; --k) {
                surfaces.push_back(random_name(random));
                part.push_back({surfaces.back(), static_cast<entity_id>(random.below(5))});
                whole.push_back(part.back());
            }
        for (int k = 0; k < 20; ++k) text += random_name(random) + separators[random.below(separators.size())];
    }
};

template <class Form>
bool agree(const gazetteer<Form>& made, const gazetteer<Form>& meant, const std::string& text) {
    if (made.size() != meant.size() || made.rejected() != meant.rejected() || !made.view().valid()) return false;
    for (const match_selection selection : selections)
        if (answers(text, made, selection) != answers(text, meant, selection)) return false;
    return true;
}

struct tally {
    std::size_t wrong = 0, matches = 0, homonyms = 0, rejected = 0;
};

template <class Form>
tally compare(std::uint64_t seed, std::size_t rounds) {
    generator random{seed};
    tally sum;
    for (std::size_t round = 0; round < rounds; ++round) {
        const random_lists lists(random);
        const gazetteer first{Form{}, lists.parts[0]}, second{Form{}, lists.parts[1]}, third{Form{}, lists.parts[2]};
        const gazetteer meant{Form{}, lists.whole};
        sum.wrong += !agree(merge(first, second, third), meant, lists.text);
        sum.wrong += !agree(merge(merge(first, second), third), meant, lists.text);
        sum.wrong += !agree(merge(first, merge(second, third)), meant, lists.text);
        for (const answer& found : answers(lists.text, meant, match_selection::all)) {
            ++sum.matches;
            sum.homonyms += found.entities.size() > 1;
        }
        sum.rejected += meant.rejected().size();
    }
    return sum;
}

} // namespace

TEST_CASE("a merged gazetteer has the names of all, with their entities as they are") {
    const gazetteer people{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}}};
    const gazetteer places{search_form, {{"नई दिल्ली", 2}, {"सूरत", 3}}};
    const gazetteer all = merge(people, places);
    CHECK(all.size() == 4);
    CHECK(texts("नरेन्द्र मोदी नयी दिल्ली में, सूरत में मोदी" | phrases(all)) == list{"नरेन्द्र मोदी", "नयी दिल्ली", "सूरत", "मोदी"});
    CHECK(named("सूरत", all) == ids{3});
}

TEST_CASE("a name of several gazetteers is one, with all its entities in the order of the arguments, each once") {
    const gazetteer first{search_form, {{"सूरत", 7}, {"सूरत", 3}}};
    const gazetteer second{search_form, {{"सूरत", 3}, {"सूरत", 9}, {"सूरत", 1}}};
    CHECK(merge(first, second).size() == 1);
    CHECK(named("सूरत", merge(first, second)) == ids{7, 3, 9, 1});
    CHECK(named("सूरत", merge(second, first)) == ids{3, 9, 1, 7});
    CHECK(named("सूरत", merge(first, first)) == ids{7, 3});
}

TEST_CASE("spellings that the form makes equal are one name; in exact_form they are two") {
    CHECK(merge(gazetteer{search_form, {{"नई दिल्ली", 1}}}, gazetteer{search_form, {{"नयी  दिल्ली", 2}}}).size() == 1);
    CHECK(merge(gazetteer{exact_form, {{"नई दिल्ली", 1}}}, gazetteer{exact_form, {{"नई  दिल्ली", 2}}}).size() == 2);
}

TEST_CASE("what was rejected stays so, with its place in the lists one behind the other") {
    const gazetteer first{search_form, {{"", 1}, {"राम", 2}, {"क, ख", 3}}};
    const gazetteer second{search_form, {{"मोहन", 1}, {"!", 2}}};
    using enum rejection_reason;
    CHECK(merge(first, second, first).rejected() ==
          std::vector<rejected_phrase>{{0, empty}, {2, breaks}, {4, no_word}, {5, empty}, {7, breaks}});
    CHECK(merge(first.view(), second).rejected() == std::vector<rejected_phrase>{{1, no_word}});
}

TEST_CASE("views are merged like gazetteers, and nothing is left of what was moved from") {
    gazetteer people{search_form, {{"मोदी", 3}}};
    CHECK(merge(cities, people).size() == 3);
    CHECK(merge(people.view(), cities).size() == 3);
    CHECK(merge(cities, gazetteer_view<search_form_t>{}).size() == 2);
    const gazetteer other = std::move(people);
    CHECK(merge(people, other).size() == 1);
}

TEST_CASE("a merged gazetteer answers as one that was made of the lists one behind the other") {
    const tally search = compare<search_form_t>(1, 1500);
    const tally exact = compare<exact_form_t>(2, 1500);
    CHECK(search.wrong == 0);
    CHECK(exact.wrong == 0);
    for (const tally& sum : {search, exact}) {
        CHECK(sum.matches > 10000);
        CHECK(sum.homonyms > 1000);
        CHECK(sum.rejected > 1000);
    }
}

TEST_CASE("names of 32 words, with all that they begin with, are merged") {
    std::string longest;
    std::deque<std::string> surfaces;
    std::vector<phrase> odd, even;
    for (int k = 0; k < 32; ++k) {
        surfaces.push_back(longest += k == 0 ? "क" : " क");
        (k % 2 == 0 ? even : odd).push_back({surfaces.back(), static_cast<entity_id>(k)});
    }
    const gazetteer all = merge(gazetteer{search_form, odd}, gazetteer{search_form, even});
    CHECK(all.size() == 32);
    CHECK(named(longest, all) == ids{31});
}

TEST_CASE("whatever stands in a block that is merged, nothing outside it is read, and the answer is sound") {
    const gazetteer people{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"नई दिल्ली", 2}, {"सूरत", 3}, {"सूरत", 4}}};
    generator random{3};
    std::size_t kept = 0, unsound = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string block(people.block());
        for (std::size_t k = 1 + random.below(6); k > 0; --k)
            block[40 + random.below(block.size() - 40)] = static_cast<char>(random.below(256));
        const auto memory = std::make_unique<char[]>(block.size()); // so that a read beyond it is seen by the sanitizers
        std::copy(block.begin(), block.end(), memory.get());
        const gazetteer_view damaged{search_form, {memory.get(), block.size()}};
        const gazetteer all = merge(damaged, cities);
        unsound += !all.view().entities_below(0xFFFF'FFFF) || named("दिल्ली", all).empty();
        kept += all.size() - 2;
    }
    CHECK(unsound == 0);
    CHECK(kept > 3000);
}

TEST_CASE("a block whose names list one another's entities is not unrolled") {
    std::deque<std::string> surfaces;
    std::vector<phrase> names;
    for (entity_id k = 0; k < 200; ++k) {
        surfaces.push_back("क" + std::to_string(k));
        names.push_back({surfaces.back(), k});
    }
    for (entity_id k = 0; k < 1000; ++k) names.push_back({surfaces[0], k});
    const gazetteer people{search_form, names};
    std::string block(people.block());
    const detail::name_table table(block, detail::form_mark<search_form_t>());
    std::uint32_t longest = 0;
    bool listed = false;
    for (std::uint32_t node = 1; node <= table.slots(); ++node) {
        if (table.entities(table.node(node)).size() != 1000) continue;
        listed = true;
        longest = table.node(node).entity;
    }
    REQUIRE(listed);
    const std::size_t slots_first = static_cast<std::size_t>(table.pool().data() - block.data()) - 4 * table.entity_numbers() -
                                    table.slots() * detail::block_slot::size;
    for (std::uint32_t node = 1; node <= table.slots(); ++node) {
        detail::block_slot slot = table.slot(node);
        if (slot.ending == detail::name_ending::none) continue;
        slot.ending = detail::name_ending::several;
        slot.entity = longest;
        slot.store(&block[slots_first + (node - 1) * detail::block_slot::size]);
    }
    const gazetteer all = merge(gazetteer_view{search_form, block}, cities);
    CHECK(all.memory_usage() < 2 * people.memory_usage());
}
