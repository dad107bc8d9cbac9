// SPDX-License-Identifier: BSL-1.0
// One gazetteer that many threads search with at once: each finds what one alone does. What they share is for ThreadSanitizer
// to judge.
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/mentions.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace akshara;

namespace {

std::string random_text(generator& random, int words) {
    const std::vector<std::string> all{"राम", "मोहन", "राय", "नयी", "दिल्ली", "हिन्दी", "\u200Dहिंदी", "क\u093Cलम", "यहाँ", "में"};
    const std::vector<std::string> between{" ", " ", " ", "-", ", ", "\u00A0"};
    std::string made;
    for (; words > 0; --words) made += all[random.below(all.size())] + between[random.below(between.size())];
    return made;
}

template <class Text, class Form>
std::vector<phrase_match> found_in(const Text& text, const gazetteer<Form>& names, match_policy policy) {
    std::vector<phrase_match> found;
    for (const phrase_match match : text | phrases(names, policy)) found.push_back(match);
    return found;
}

template <class Form>
void check_shared(Form form) {
    constexpr match_policy policies[] = {{}, {.selection = match_selection::all}, {.selection = match_selection::maximal}};
    generator random{8};
    const std::string text = random_text(random, 3000);
    const auto in_form = normalize(text, form);
    const gazetteer names{form, {{"राम मोहन राय", 1}, {"राम", 2}, {"मोहन राय", 1}, {"नई दिल्ली", 3}, {"हिंदी", 4}, {"कलम", 5}, {"में-राम", 6}}};
    std::vector<std::vector<phrase_match>> raw, formed;
    for (const match_policy policy : policies) {
        raw.push_back(found_in(text, names, policy));
        formed.push_back(found_in(in_form, names, policy));
        CHECK(raw.back().size() > 500);
    }
    const auto linked = text | mentions(names);
    const auto view = text | phrases(names); // shared too, each thread with iterators of its own

    std::atomic<int> ready = 0, wrong = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number)
        threads.emplace_back([&] {
            ++ready;
            while (ready != 8) std::this_thread::yield(); // all begin together
            for (int round = 0; round < 10; ++round) {
                for (std::size_t k = 0; k < std::size(policies); ++k) {
                    wrong += found_in(text, names, policies[k]) != raw[k];
                    wrong += found_in(in_form, names, policies[k]) != formed[k];
                }
                wrong += (text | mentions(names)) != linked;
                wrong += std::vector<phrase_match>(view.begin(), view.end()) != raw[0];
                const gazetteer copy = names;
                wrong += copy.block() != names.block();
            }
        });
    for (std::thread& each : threads) each.join();
    CHECK(wrong == 0);
}

} // namespace

TEST_CASE("eight threads that share a gazetteer find what one does") {
    check_shared(search_form);
    check_shared(exact_form);
}
