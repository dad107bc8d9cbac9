// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_run_rule.hpp>
#include <akshara/segment/word_run_window.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <string>
#include <vector>

using akshara::kernel;
using akshara::span;
using akshara::detail::word_run_window;

namespace {

std::vector<span> by_the_rule(std::string_view text) {
    std::vector<span> found;
    for (span word = akshara::word_run_rule{}.next(text, 0); !word.empty(); word = akshara::word_run_rule{}.next(text, word.last))
        found.push_back(word);
    return found;
}

constexpr bool steps_to(std::string_view text, span second) {
    word_run_window window(text, 0, kernel::portable);
    window.advance(text);
    const bool there = window.first() == second.first && window.last() == second.last;
    window.advance(text);
    return there && window.first() == text.size() && window.last() == text.size();
}
static_assert(steps_to("राम, ने ", {11, 17}));

std::vector<span> walked(std::string_view text, kernel k) {
    std::vector<span> found;
    for (word_run_window window(text, 0, k); window.first() != text.size(); window.advance(text))
        found.push_back({window.first(), window.last()});
    return found;
}

} // namespace

TEST_CASE("a window walked through any text stands at each of its words") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 3000; ++round) {
            const std::string text = random_text(random, random.below(900));
            wrong += walked(text, k) != by_the_rule(text);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("words longer than any window, and stretches without words, are one step") {
    const std::string letters(150'000, 'a'), spaces(150'000, ' ');
    std::string marks;
    for (unsigned k = 0; k < 50'000; ++k) marks += "\u0941";
    for (const kernel k : kernels()) {
        for (const std::string& text : {letters, spaces, marks, letters + " ", " " + letters, letters + " b", "b " + letters + marks + " c d",
                                        spaces + "b", marks + "b" + spaces, spaces + letters + spaces + letters}) {
            INFO(name_of(k));
            CHECK(walked(text, k) == by_the_rule(text));
        }
    }
}

TEST_CASE("a word may end anywhere near the most that a window counts") {
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t size = 0xEF00; size < 0x10100; size += 13) {
            const std::string word(size, 'a'), gap(size, ' ');
            wrong += walked(word, k) != std::vector<span>{{0, size}};
            wrong += walked(word + " b", k) != std::vector<span>{{0, size}, {size + 1, size + 2}};
            wrong += walked(gap + word, k) != std::vector<span>{{size, 2 * size}};
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a window at the text's end has no word") {
    for (const kernel k : kernels()) {
        const word_run_window window("राम", 9, k);
        CHECK(window.first() == 9);
        CHECK(window.last() == 9);
    }
}
