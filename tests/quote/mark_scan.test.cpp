// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/mark_scan.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "kernels.hpp"

#include <string>
#include <vector>

using akshara::detail::beside;
using akshara::detail::mark_scan;
using akshara::detail::seen_mark;

namespace {

/// Whether a mark says what stands before it, read code point by code point from the text's start. No tags.
bool knows_what_stands_before(std::string_view text, const std::vector<seen_mark>& marks, std::size_t number) {
    beside before = beside::edge;
    bool after_terminator = false, starts_paragraph = true;
    std::size_t next = 0;
    for (std::size_t at = 0; at < marks[number].mark.span.first;) {
        if (next < number && marks[next].mark.span.first == at) {
            at = marks[next++].mark.span.last;
            continue;
        }
        const auto here = akshara::detail::decode(text, at);
        before = akshara::detail::beside_of(here.value);
        if (before == beside::edge) starts_paragraph = true;
        if (before != beside::edge && before != beside::space) {
            starts_paragraph = false;
            after_terminator = before == beside::terminator;
        }
        at += here.size;
    }
    const seen_mark& found = marks[number];
    return found.before == before && found.after_terminator == after_terminator && found.starts_paragraph == starts_paragraph;
}

} // namespace

TEST_CASE("marks that touch share their neighbours") {
    const auto marks = mark_scan("वह “‘हाँ’” बोला").marks;
    REQUIRE(marks.size() == 4);
    CHECK(marks[0].after == akshara::detail::beside::letter);
    CHECK(marks[1].before == akshara::detail::beside::space);
    CHECK(marks[2].after == akshara::detail::beside::space);
    CHECK(marks[0].next_in_family == 3);
    CHECK(marks[1].next_in_family == 2);
    CHECK(marks[3].next_in_family == akshara::detail::seen_mark::npos);
}

TEST_CASE("a mark knows its paragraph and whether a sentence ended before it") {
    const auto marks = mark_scan("कहा, “हाँ।\n” फिर “").marks;
    REQUIRE(marks.size() == 3);
    CHECK(!marks[0].starts_paragraph);
    CHECK(marks[1].starts_paragraph);
    CHECK(marks[1].after_terminator);
    CHECK(marks[0].paragraph != marks[1].paragraph);
    CHECK(marks[1].paragraph == marks[2].paragraph);
}

TEST_CASE("apostrophes and the attributes of tags are left out") {
    CHECK(mark_scan("India's").marks.empty());
    CHECK(mark_scan("<a href=\"x\">").marks.empty());
    CHECK(mark_scan("a < \"x\"").marks.size() == 2);
}

TEST_CASE("what stands before a mark is what a reader of every code point would have met") {
    const std::vector<std::string> parts{"“", "”", "\"", "'", "’", "राम", "।", ".", " ", "  ", "\t", "\u3000", "\u00A0", "\n", "\r\n", "\u2029", ",", "\xE0\xA4", "\xFF", "a"};
    generator random{12};
    std::size_t wrong = 0, found = 0;
    for (int round = 0; round < 2500; ++round) {
        std::string text;
        for (std::size_t k = random.below(40); k > 0; --k) text += parts[random.below(parts.size())];
        if (round % 4 == 0) text.insert(text.size() / 2, 100, ' ');
        for (const akshara::kernel k : kernels()) {
            const auto marks = mark_scan(text, k).marks;
            for (std::size_t number = 0; number < marks.size(); ++number) wrong += !knows_what_stands_before(text, marks, number);
            found += marks.size();
        }
    }
    CHECK(wrong == 0);
    CHECK(found > 10'000);
}
