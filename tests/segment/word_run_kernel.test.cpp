// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_run_kernel.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernel_driver.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <string>
#include <vector>

using akshara::kernel;
using akshara::detail::word_run_kernel;
using akshara::detail::word_run_progress;

namespace {

using driver = kernel_driver<word_run_kernel, word_run_progress>;

std::vector<std::size_t> by_the_rule(std::string_view text) { return driver::by_the_rules(text); }
std::size_t counted(kernel k, std::string_view text) { return driver::counted(k, text); }

/// The edges, if it is told as well whether the text ends inside a word.
std::vector<std::size_t> written(kernel k, std::string_view text, std::size_t room) {
    const auto all = driver::written(k, text, room);
    const bool tells_whether_inside = all.progress.inside == (all.found.size() % 2 != 0);
    return tells_whether_inside ? all.found : std::vector<std::size_t>{};
}

/// Words and what separates them for the most part, and now and then anything.
std::string hindi_text(generator& random, std::size_t size, unsigned foreign) {
    constexpr std::u32string_view hindi = U"कतषरअिा\u094Dं\u093C।५a9Z  .-\n@[`{/:";
    constexpr std::u32string_view typographic = U"\u200D\u200C\u200B“–\u00A0\u00AAµ½©०॰";
    // The latter are one in forty.
    static const std::u32string alphabet = [&] {
        std::u32string letters(typographic);
        for (unsigned k = 0; k < 20; ++k) letters += hindi;
        return letters;
    }();
    return text_with_foreign_pieces(random, alphabet, size, foreign);
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string made;
    for (std::size_t k = 0; k < times; ++k) made += piece;
    return made;
}

} // namespace

static_assert(word_run_kernel<kernel::portable>::count("राम ने, कहा") == 3);

TEST_CASE("every kernel finds what the rule finds, at every length and place, and reads nothing beyond the text") {
    guarded_text page;
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t length = 0; length <= 300; ++length) {
            const std::string text = hindi_text(random, length + 4, 60).substr(random.below(4), length);
            const std::vector<std::size_t> expected = by_the_rule(text);
            for (std::size_t offset = 0; offset < 64; ++offset) {
                wrong += counted(k, page.at_start(text, offset)) != (expected.size() + 1) / 2;
                wrong += written(k, page.at_end(text, offset), 64) != expected;
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel goes on where it stopped, inside a word or not") {
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 3000; ++round) {
            const std::string text = hindi_text(random, random.below(1500), static_cast<unsigned>(random.below(3) * 40));
            const std::vector<std::size_t> expected = by_the_rule(text);
            wrong += counted(k, text) != (expected.size() + 1) / 2;
            wrong += written(k, text, 64 + random.below(200)) != expected;
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a word of any length runs through the blocks of every kernel, and marks that are in none as well") {
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t size = 1; size < 400; ++size) {
            const std::string marks = repeated("\u0941", size);
            wrong += counted(k, repeated("क", size)) != 1;
            wrong += written(k, "a" + marks + "।", 64) != std::vector<std::size_t>{0, 1 + marks.size()};
            wrong += written(k, marks + "क्ष" + marks + " b", 64) !=
                     std::vector<std::size_t>{marks.size(), 2 * marks.size() + 9, 2 * marks.size() + 10};
            wrong += counted(k, "।" + marks) != 0;
            wrong += counted(k, repeated("a ", size)) != size;
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a ० is judged by its neighbours wherever it stands among the blocks") {
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t place = 0; place < 200; ++place) {
            for (const char* const around : {"क०", "क० ", "क०क", "क०५", "क०5", "क००", " ० ", "५०", "a०", "ि०ि", "।०", "०", "क\xE0\xA4०", "क०\xE0"}) {
                for (const char* const filler : {" ", "a", "क", "।"}) {
                    const std::string before = std::string(place % 3, 'a') + repeated(filler, place), after = repeated(filler, 100);
                    const std::string inside = before + around + after, last = before + around;
                    wrong += written(k, inside, 64) != by_the_rule(inside);
                    wrong += written(k, last, 64) != by_the_rule(last);
                }
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel knows every code point of ASCII, Latin-1, Devanagari and General Punctuation") {
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        const auto try_all = [&](char32_t first, char32_t last) {
            for (char32_t c = first; c <= last; ++c) {
                const std::string each = utf8_of(std::u32string(1, c));
                for (const std::string& text : {"क " + each + repeated(" क", 40), "क" + each + repeated(" क", 40)})
                    wrong += written(k, text, 64) != by_the_rule(text);
            }
        };
        try_all(0x00, 0xFF);
        try_all(0x0900, 0x097F);
        try_all(0x2000, 0x206F);
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a kernel leaves other scripts, emoji and ill-formed bytes to the rule, and comes back from them") {
    generator random{3};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 500; ++round) {
            const std::string text = hindi_text(random, 100 + random.below(200), 0) + random_text(random, 1 + random.below(60)) +
                                     random_bytes(random, random.below(80)) + hindi_text(random, 100 + random.below(300), 0);
            wrong += written(k, text, 64) != by_the_rule(text);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
