// SPDX-License-Identifier: BSL-1.0
// One list of cues that many threads read texts with at once: each finds what one alone does. What they share is for
// ThreadSanitizer to judge.
#include <akshara/quote/quotations.hpp>

#include "article.hpp"
#include "catch.hpp"

#include <atomic>
#include <thread>
#include <vector>

using namespace akshara;

TEST_CASE("eight threads that share cues find what one does") {
    const cue_list cues{{"गर्राया"}, {"स्वागत किया"}};
    const gazetteer<search_form_t> titles{search_form, {{"समकक्ष", 0}}};
    const quotation_options shared{.cues = &cues, .titles = &titles};
    const auto all = [&] {
        std::vector<quotation> found;
        for (const quotation& q : article | quotations(shared)) found.push_back(q);
        return found;
    };
    const std::vector<quotation> expected = all();
    REQUIRE(expected.size() >= 12);

    std::atomic<int> ready = 0, wrong = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number)
        threads.emplace_back([&] {
            ++ready;
            while (ready != 8) std::this_thread::yield(); // all begin together
            for (int round = 0; round < 20; ++round) wrong += all() != expected;
        });
    for (std::thread& each : threads) each.join();
    CHECK(wrong == 0);
}
