// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_kernel.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernel_driver.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <string>
#include <vector>

using akshara::kernel;
using akshara::detail::grapheme_kernel;
using akshara::detail::grapheme_progress;

namespace {

using driver = kernel_driver<grapheme_kernel, grapheme_progress>;

std::vector<std::size_t> by_the_rules(std::string_view text) { return driver::by_the_rules(text); }
std::size_t counted(kernel k, std::string_view text) { return driver::counted(k, text); }
std::vector<std::size_t> written(kernel k, std::string_view text, std::size_t room) { return driver::written(k, text, room).found; }

/// Letters with viramas and marks for the most part, and now and then anything.
std::string hindi_text(generator& random, std::size_t size, unsigned foreign) {
    return text_with_foreign_pieces(random, U"कतषरअ\u094D\u094D\u093C\u093Eिंँ।५  a\n", size, foreign);
}

} // namespace

static_assert(grapheme_kernel<kernel::portable>::count("क्षत्रिय") == 3);

TEST_CASE("every kernel finds what the rules find, at every length and place, and reads nothing beyond the text") {
    guarded_text page;
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t length = 0; length <= 300; ++length) {
            const std::string text = hindi_text(random, length + 4, 30).substr(random.below(4), length);
            const std::vector<std::size_t> expected = by_the_rules(text);
            for (std::size_t offset = 0; offset < 64; ++offset) {
                wrong += counted(k, page.at_start(text, offset)) != expected.size();
                wrong += written(k, page.at_end(text, offset), 64) != expected;
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel goes on where it stopped, whatever it was in the middle of") {
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 3000; ++round) {
            const std::string text = hindi_text(random, random.below(1500), static_cast<unsigned>(random.below(3) * 20));
            const std::vector<std::size_t> expected = by_the_rules(text);
            wrong += counted(k, text) != expected.size();
            wrong += written(k, text, 64 + random.below(200)) != expected;
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("conjuncts and marks of any length run through the blocks of every kernel") {
    for (const kernel k : kernels()) {
        for (std::size_t size = 1; size < 400; ++size) {
            std::string chain = "क", marks = "क";
            for (std::size_t n = 0; n < size; ++n) chain += "\u094D\u0915", marks += "\u0941";
            const std::string linked = marks + "\u094D" + "क", late = marks + "\u093E\u094D" + "क";
            const bool right = counted(k, chain) == 1 && counted(k, marks) == 1 && counted(k, linked) == 1 && counted(k, late) == 2;
            INFO(name_of(k) << " " << size);
            REQUIRE(right);
        }
    }
}

TEST_CASE("a kernel leaves other scripts, emoji and ill-formed bytes to the rules, and comes back from them") {
    generator random{3};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 500; ++round) {
            const std::string text = hindi_text(random, 100 + random.below(200), 0) + random_text(random, 1 + random.below(60)) +
                                     random_bytes(random, random.below(80)) + hindi_text(random, 100 + random.below(300), 0);
            wrong += written(k, text, 64) != by_the_rules(text);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
