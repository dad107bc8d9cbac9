// SPDX-License-Identifier: BSL-1.0
// The search that passes over what changes nothing finds the segments that the rules give one code point after the other.
#include "plain_machine.hpp"

#include <akshara/segment/sentences.hpp>
#include <akshara/segment/words.hpp>

#include "catch.hpp"
#include "random_text.hpp"

#include <string>
#include <vector>

namespace {

using akshara::span;
using akshara::detail::segment_search;
using akshara::detail::sentence_units;

/// Hindi with the bytes of Hindi's letters in the wrong places: what a search by bytes has to get right.
std::string dirty_hindi(generator& random, std::size_t pieces) {
    constexpr const char* likely[] = {"क", "थ", "ा", "्", " ", "ह", "ॢ", "म"};
    constexpr const char* other[] = {"।",    "१",    "॰",        "\xE0",     "\xA4", "\xA5", "\xE0\xA4", "\xE0\xA5",
                                     "A",    "b",    ".",        ",",        ":",    "'",    "_",        "“",
                                     "”",    "|",    "\n",       "\r\n",     "3",    "ß",    "É",        "\u0837",
                                     "অ",    "?",    "\u200D",   "\u2029",   "…",    "❤",    "\xF0\x9F", "\xC2",
                                     "\u0301", "\u02C2", "אא\"א", "\u00AD"};
    std::string text;
    const std::size_t rare = 1 + random.below(8);
    for (std::size_t k = 0; k < pieces; ++k)
        text += random.below(rare) ? likely[random.below(std::size(likely))] : other[random.below(std::size(other))];
    return text;
}

template <class Units>
std::vector<span> found_segments(std::string_view bytes, const Units& units) {
    std::vector<span> found;
    for (span here = segment_search<Units>::next(bytes, 0, units); !here.empty();
         here = segment_search<Units>::next(bytes, here.last, units))
        found.push_back(here);
    return found;
}

/// How many of many random texts the two do not agree on; the first of them is shown.
template <class Units>
std::size_t disagreements(std::uint64_t seed, const Units& units) {
    generator random{seed};
    std::size_t wrong = 0;
    for (int round = 0; round < 30000; ++round) {
        const std::size_t size = random.below(60);
        const std::string text = round % 3 == 0   ? random_bytes(random, size)
                                 : round % 3 == 1 ? random_text(random, size)
                                                  : dirty_hindi(random, size);
        std::vector<span> expected = plain_segments(text, units);
        if constexpr (akshara::detail::counting_units<Units>) {
            std::erase_if(expected, [&](span segment) {
                for (std::size_t at = segment.first; at < segment.last; at += akshara::detail::decode(text, at).size)
                    if (Units::counts(akshara::detail::decode(text, at).value)) return false;
                return true;
            });
        }
        if (found_segments(std::string_view(text), units) == expected) continue;
        if (wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    return wrong;
}

} // namespace

TEST_CASE("word segments are those of the plain machine") {
    CHECK(disagreements(1, akshara::detail::word_segment_units{}) == 0);
}

TEST_CASE("words are those of the plain machine that count") { CHECK(disagreements(2, akshara::detail::word_units{}) == 0); }

TEST_CASE("sentences are those of the plain machine, by every option") {
    using akshara::sentence_line_ends;
    using akshara::sentence_rules;
    for (const auto rules : {sentence_rules::hindi, sentence_rules::plain})
        for (const auto line_ends : {sentence_line_ends::end, sentence_line_ends::wrap})
            CHECK(disagreements(3, sentence_units{{.rules = rules, .line_ends = line_ends}}) == 0);
}

TEST_CASE("a code point has none but the sentence classes that it may have") {
    generator random{4};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        const std::string text = round % 2 ? random_text(random, random.below(40)) : dirty_hindi(random, random.below(40));
        for (const auto rules : {akshara::sentence_rules::hindi, akshara::sentence_rules::plain}) {
            const sentence_units units{{.rules = rules, .line_ends = akshara::sentence_line_ends::wrap}};
            for (std::size_t at = 0; at < text.size();) {
                const akshara::detail::decoded here = akshara::detail::decode(text, at);
                const auto unit = static_cast<unsigned>(units.at(text, at, here.value));
                wrong += (sentence_units::possible(here.value) >> unit & 1) == 0;
                at += here.size;
            }
        }
    }
    CHECK(wrong == 0);
}
