// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/everyday_names.hpp>
#include <akshara/phrase/phrase_list.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/segment/word_runs.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace akshara;

namespace {

using found = std::vector<everyday_name>;

constexpr phrase towns[] = {{"दिल्ली", 1}, {"गया", 2}, {"बोध गया", 3}, {"कोटा", 4}, {"सूरत", 5}, {"गया", 6}};
constexpr word_count counted[] = {{"है", 999'000}, {"गया", 600}, {"कोटा", 10}, {"सूरत", 9}, {"बोध", 381}, {"।", 1'000'000}};

static_assert(everyday_options{}.per_million == 10);
static_assert([] {
    const auto names = everyday_names(towns, counted);
    return names.size() == 3 && names[0] == everyday_name{1, 600, 600} && names[1] == everyday_name{5, 600, 600} &&
           names[2] == everyday_name{3, 10, 10};
}());

std::size_t words_of(std::string_view text) {
    const auto in_form = normalize(text, search_form);
    const auto runs = in_form | word_runs;
    return static_cast<std::size_t>(std::distance(runs.begin(), runs.end()));
}

constexpr std::uint64_t most = static_cast<std::uint64_t>(-1);

} // namespace

TEST_CASE("names of one word that are frequent are listed, the most frequent first, with their places") {
    CHECK(everyday_names(towns, counted) == found{{1, 600, 600}, {5, 600, 600}, {3, 10, 10}});
    CHECK(everyday_names(towns, std::vector<word_count>{}).empty());
    CHECK(everyday_names(phrase_list{}, counted).empty());
}

TEST_CASE("how frequent a word must be is an option") {
    CHECK(everyday_names(towns, counted, {.per_million = 601}).empty());
    CHECK(everyday_names(towns, counted, {.per_million = 600}) == found{{1, 600, 600}, {5, 600, 600}});
    CHECK(everyday_names(towns, counted, {.per_million = 9}) == found{{1, 600, 600}, {5, 600, 600}, {3, 10, 10}, {4, 9, 9}});
    CHECK(everyday_names(towns, counted, {.per_million = 0}).size() == 4); // दिल्ली was not counted
}

TEST_CASE("a share is rounded down, and what is just below the limit is not listed") {
    const phrase names[] = {{"राम", 1}};
    CHECK(everyday_names(names, std::vector<word_count>{{"राम", 1}, {"है", 99'999}}) == found{{0, 1, 10}});
    CHECK(everyday_names(names, std::vector<word_count>{{"राम", 1}, {"है", 100'000}}).empty());
}

TEST_CASE("counts of spellings that the form makes equal are summed") {
    const phrase names[] = {{"\u0958लम", 1}, {"हिन्दी", 2}, {"गयी", 3}};
    const word_count words[] = {{"कलम", 2}, {"क\u093Cलम", 3}, {"हिंदी", 4}, {"हिन्दी", 5}, {"गई", 1}};
    CHECK(everyday_names(names, words) == found{{1, 9, 600'000}, {0, 5, 333'333}, {2, 1, 66'666}});
    CHECK(everyday_names(names, words, {}, canonical_form) == found{{1, 5, 333'333}, {0, 3, 200'000}});
    CHECK(everyday_names(names, words, {}, exact_form) == found{{1, 5, 333'333}});
}

TEST_CASE("a name of several words is none of them") {
    const phrase names[] = {{"नई दिल्ली", 1}, {"आम-आदमी", 2}, {"आम, आदमी", 3}, {"", 4}, {"।", 5}, {"“आम”", 6}};
    const word_count words[] = {{"नई", 1}, {"दिल्ली", 1}, {"आम", 1}, {"आदमी", 1}};
    CHECK(everyday_names(names, words) == found{{5, 1, 250'000}});
}

TEST_CASE("of a counted text of several words each one counts") {
    const phrase names[] = {{"राम", 1}, {"एक", 2}};
    const word_count words[] = {{"राम-राम", 3}, {"एक बार", 2}, {"...", 90}, {"", 90}};
    CHECK(everyday_names(names, words) == found{{0, 6, 600'000}, {1, 2, 200'000}});
}

TEST_CASE("a word longer than any name is counted, and a name so long is not listed") {
    const std::string longest(255, 'a'), longer(256, 'a');
    const phrase names[] = {{longest, 1}, {longer, 2}};
    CHECK(everyday_names(names, std::vector<word_count>{{longest, 1}, {longer, 3}}) == found{{0, 1, 250'000}});
}

TEST_CASE("counts too great to be summed stay the greatest number") {
    const phrase names[] = {{"राम", 1}, {"गया", 2}};
    CHECK(everyday_names(names, std::vector<word_count>{{"राम", most}, {"राम", 5}, {"गया", most / 4}}) ==
          found{{0, most, 1'000'000}, {1, most / 4, 249'999}});
    const std::uint64_t exact = most / 1'000'000;
    CHECK(everyday_names(names, std::vector<word_count>{{"राम", exact - 1}, {"गया", 1}}, {.per_million = 0}) ==
          found{{0, exact - 1, 999'999}, {1, 1, 0}});
}

TEST_CASE("it lists what a search for each name in the words finds") {
    generator random{31};
    const std::vector<std::string> syllables = {"क", "का", "क़", "में", "ं", "न्", "ी", "यी", "ई", " ", "-", "।", "\u200D", "2"};
    const auto made = [&] {
        std::string text;
        for (std::size_t size = random.below(4); size != 0; --size) text += syllables[random.below(syllables.size())];
        return text;
    };
    for (int round = 0; round < 60; ++round) {
        std::vector<std::string> spellings(120);
        std::generate(spellings.begin(), spellings.end(), made);
        std::vector<phrase> names;
        for (std::size_t k = 0; k < 60; ++k) names.push_back({spellings[k], static_cast<entity_id>(k % 7)});
        std::vector<word_count> words;
        for (std::size_t k = 60; k < 120; ++k) words.push_back({spellings[k], random.below(round % 2 == 0 ? 5 : 100'000)});

        std::uint64_t all = 0;
        for (const word_count& word : words) all += word.count * words_of(word.word);
        found expected;
        for (std::size_t k = 0; k < names.size(); ++k) {
            if (words_of(names[k].surface) != 1) continue;
            const gazetteer one{search_form, {names[k]}};
            std::uint64_t times = 0;
            for (const word_count& word : words)
                for ([[maybe_unused]] const phrase_match& match : word.word | phrases(one)) times += word.count;
            if (times != 0) expected.push_back({k, times, times * 1'000'000 / all});
        }
        std::stable_sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
        REQUIRE(expected.size() > 5);
        CHECK(everyday_names(names, words) == expected);
    }
}
