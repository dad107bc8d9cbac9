// SPDX-License-Identifier: BSL-1.0
// The machines of segment/ give the boundaries that UAX #29 states, on every sequence of a few classes and on long random ones.
#include "cluster_ways.hpp"
#include "literal_rules.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/word_segments.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "utf8_of.hpp"
#include "values.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace {

/// The first code point of each class, in the order of the classes.
template <class Class>
std::vector<char32_t> one_of_each(unsigned classes, Class (*class_of)(char32_t) noexcept) {
    std::vector<char32_t> found(classes);
    std::vector<bool> known(classes);
    for (char32_t c = 0x20; c != 0x110020; ++c) { // the controls below U+0020 last, so that they stand for themselves only
        const char32_t candidate = c % 0x110000;
        if (candidate >= 0xD800 && candidate < 0xE000) continue;
        const auto number = static_cast<std::size_t>(class_of(candidate));
        if (!known[number]) found[number] = candidate;
        known[number] = true;
    }
    CHECK(std::find(known.begin(), known.end(), false) == known.end());
    return found;
}

template <class Class>
struct subject {
    std::vector<char32_t> letters;                            // one of each class, or those of one script
    Class (*class_of)(char32_t) noexcept;
    bool (*boundary)(const std::vector<Class>&, std::size_t); // by the standard's words
    std::vector<way_to_cut> ways;                            // by the library
};

/// Whether the library agrees on a sequence of letters, each given by its number.
template <class Class>
bool agrees(const subject<Class>& s, const std::vector<std::size_t>& numbers) {
    std::u32string letters;
    std::vector<Class> classes;
    for (const std::size_t number : numbers) {
        letters += s.letters[number];
        classes.push_back(s.class_of(s.letters[number]));
    }
    std::string text;
    std::vector<std::size_t> expected;
    for (std::size_t k = 0; k < letters.size(); ++k) {
        text += utf8_of(letters.substr(k, 1));
        if (s.boundary(classes, k + 1)) expected.push_back(text.size());
    }
    return std::all_of(s.ways.begin(), s.ways.end(), [&](const way_to_cut& way) { return way.ends(text) == expected; });
}

template <class Class>
std::size_t disagreements_up_to(const subject<Class>& s, std::size_t length) {
    std::size_t wrong = 0;
    std::size_t sequences = 1;
    for (std::size_t size = 1; size <= length; ++size) {
        sequences *= s.letters.size();
        std::vector<std::size_t> numbers(size);
        for (std::size_t sequence = 0; sequence < sequences; ++sequence) {
            for (std::size_t k = 0, rest = sequence; k < size; ++k, rest /= s.letters.size())
                numbers[k] = rest % s.letters.size();
            wrong += !agrees(s, numbers);
        }
    }
    return wrong;
}

/// Long texts of a few classes each, so that every class meets runs of every other.
template <class Class>
std::size_t disagreements_at_random(const subject<Class>& s, std::uint64_t seed) {
    generator random{seed};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        std::vector<std::size_t> few(1 + random.below(5));
        for (std::size_t& number : few) number = random.below(s.letters.size());
        std::vector<std::size_t> numbers(random.below(25));
        for (std::size_t& number : numbers) number = few[random.below(few.size())];
        wrong += !agrees(s, numbers);
    }
    return wrong;
}

subject<akshara::grapheme_break> graphemes() {
    return {one_of_each(18, akshara::grapheme_break_of),
            akshara::grapheme_break_of,
            literal::grapheme_boundary,
            {std::begin(cluster_ways), std::end(cluster_ways)}};
}
subject<akshara::grapheme_break> graphemes_of_devanagari() {
    subject<akshara::grapheme_break> devanagari = graphemes();
    devanagari.letters = {U'क',      0x094D /* virama */, 0x093C /* nukta */, 0x093E /* matra */, 0x0902 /* anusvara */,
                          U'अ',      0x200C /* ZWNJ */,   0x200D /* ZWJ */,   U'\n'};
    return devanagari;
}
subject<akshara::word_break> words() {
    const auto word_ends = [](std::string_view text) { return ends(text | akshara::word_segments); };
    return {one_of_each(21, akshara::word_break_of), akshara::word_break_of, literal::word_boundary, {{"forward", word_ends}}};
}
subject<akshara::sentence_break> sentences() {
    const auto sentence_ends = [](std::string_view text) {
        constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};
        return ends(text | akshara::sentences(plain));
    };
    return {one_of_each(15, akshara::sentence_break_of),
            akshara::sentence_break_of,
            literal::sentence_boundary,
            {{"forward", sentence_ends}}};
}

} // namespace

TEST_CASE("clusters are what the standard says on every sequence of four classes and on long ones, every way") {
    CHECK(disagreements_up_to(graphemes(), 4) == 0);
    CHECK(disagreements_at_random(graphemes(), 1) == 0);
}

TEST_CASE("clusters are what the standard says on every sequence of six letters, signs and joiners of Hindi, every way") {
    CHECK(disagreements_up_to(graphemes_of_devanagari(), 6) == 0);
    CHECK(disagreements_at_random(graphemes_of_devanagari(), 2) == 0);
}

TEST_CASE("word segments are what the standard says on every sequence of four classes and on long ones") {
    CHECK(disagreements_up_to(words(), 4) == 0);
    CHECK(disagreements_at_random(words(), 3) == 0);
}

TEST_CASE("sentences by the plain rules are what the standard says on every sequence of five classes and on long ones") {
    CHECK(disagreements_up_to(sentences(), 5) == 0);
    CHECK(disagreements_at_random(sentences(), 4) == 0);
}
