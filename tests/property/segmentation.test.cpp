// SPDX-License-Identifier: BSL-1.0
// What holds for the segments of any text, well-formed or not: on random bytes and on random text of hard pieces.
#include <akshara/segment/edit_boundary.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/paragraphs.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/truncate.hpp>
#include <akshara/segment/word_runs.hpp>
#include <akshara/segment/words.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "random_text.hpp"
#include "values.hpp"

#include <algorithm>
#include <string>
#include <vector>

using akshara::fragment;
using akshara::span;

namespace {

constexpr akshara::sentence_options sentence_options[] = {
    {},
    {.line_ends = akshara::sentence_line_ends::wrap},
    {.rules = akshara::sentence_rules::plain},
    {.rules = akshara::sentence_rules::plain, .line_ends = akshara::sentence_line_ends::wrap},
};

/// How many of many random texts a property does not hold for; the first of them is shown.
template <class Property>
std::size_t failures(std::uint64_t seed, Property holds) {
    generator random{seed};
    std::size_t failed = 0;
    for (int round = 0; round < 8000; ++round) {
        const std::size_t size = random.below(60);
        const std::string text = round % 2 ? random_bytes(random, size) : random_text(random, size);
        if (holds(std::string_view(text))) continue;
        if (failed++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    return failed;
}

bool is_subset(const std::vector<std::size_t>& inner, const std::vector<std::size_t>& outer) {
    return std::includes(outer.begin(), outer.end(), inner.begin(), inner.end());
}

} // namespace

TEST_CASE("whatever tiles a text tiles every text") {
    CHECK(failures(1, [](std::string_view text) {
              bool all = tiles(text | akshara::code_points, text) && tiles(text | akshara::graphemes, text) &&
                         tiles(text | akshara::word_segments, text) && tiles(text | akshara::paragraphs, text);
              for (const auto& options : sentence_options) all = all && tiles(text | akshara::sentences(options), text);
              return all;
          }) == 0);
}

TEST_CASE("no boundary lies inside a code point") {
    CHECK(failures(2, [](std::string_view text) {
              const auto code_points = ends(text | akshara::code_points);
              bool all = is_subset(ends(text | akshara::graphemes), code_points) &&
                         is_subset(ends(text | akshara::word_segments), code_points) &&
                         is_subset(ends(text | akshara::word_runs), code_points) &&
                         is_subset(ends(text | akshara::paragraphs), code_points);
              for (const auto& options : sentence_options)
                  all = all && is_subset(ends(text | akshara::sentences(options)), code_points);
              return all;
          }) == 0);
}

TEST_CASE("a value's text is the bytes at its span") {
    CHECK(failures(3, [](std::string_view text) {
              const auto stands = [&](const fragment& f) { return f.text == text.substr(f.span.first, f.span.size()); };
              const auto all_stand = [&](auto view) { return std::all_of(view.begin(), view.end(), stands); };
              return all_stand(text | akshara::graphemes) && all_stand(text | akshara::words) &&
                     all_stand(text | akshara::word_runs) && all_stand(text | akshara::sentences) &&
                     all_stand(text | akshara::paragraphs);
          }) == 0);
}

TEST_CASE("clusters and code points are the same backward, and as many as are counted") {
    CHECK(failures(4, [](std::string_view text) {
              const auto clusters = text | akshara::graphemes;
              const auto code_points = text | akshara::code_points;
              return ends_backward(clusters) == ends(clusters) && count(clusters) == ends(clusters).size() &&
                     ends_backward(code_points) == ends(code_points);
          }) == 0);
}

TEST_CASE("the cursor finds the boundaries of the clusters from any byte") {
    CHECK(failures(5, [](std::string_view text) {
              std::vector<std::size_t> boundaries = ends(text | akshara::graphemes);
              boundaries.insert(boundaries.begin(), 0);
              for (std::size_t at = 0; at <= text.size(); ++at) {
                  const auto here = std::lower_bound(boundaries.begin(), boundaries.end(), at);
                  const auto next = std::upper_bound(boundaries.begin(), boundaries.end(), at);
                  if (akshara::is_grapheme_boundary(text, at) != (*here == at)) return false;
                  if (akshara::next_grapheme_boundary(text, at) != (next == boundaries.end() ? text.size() : *next)) return false;
                  if (akshara::previous_grapheme_boundary(text, at) != (at == 0 ? 0 : *std::prev(here))) return false;
                  if (akshara::truncate(text, at).size() != *std::prev(next)) return false;
              }
              return true;
          }) == 0);
}

TEST_CASE("a backspace removes whole code points of one cluster, from any byte") {
    CHECK(failures(13, [](std::string_view text) {
              const std::vector<std::size_t> code_points = ends(text | akshara::code_points);
              for (std::size_t at = 1; at <= text.size(); ++at) {
                  const std::size_t kept = akshara::previous_edit_boundary(text, at);
                  const std::size_t code_point = *std::lower_bound(code_points.begin(), code_points.end(), at);
                  if (kept >= at || kept < akshara::previous_grapheme_boundary(text, at)) return false;
                  if (kept != 0 && !std::binary_search(code_points.begin(), code_points.end(), kept)) return false;
                  if (kept != akshara::previous_edit_boundary(text, code_point)) return false;
              }
              return true;
          }) == 0);
}

TEST_CASE("words are the word segments that hold a letter or a number") {
    CHECK(failures(6, [](std::string_view text) {
              std::vector<span> expected;
              for (const fragment segment : text | akshara::word_segments) {
                  const auto code_points = segment.text | akshara::code_points;
                  if (std::any_of(code_points.begin(), code_points.end(), [](const akshara::code_point& c) {
                          return akshara::is_word_start(c.value);
                      }))
                      expected.push_back(segment.span);
              }
              return spans(text | akshara::words) == expected;
          }) == 0);
}

TEST_CASE("word runs are the maximal runs of word characters, without the marks and joiners they begin with") {
    CHECK(failures(7, [](std::string_view text) {
              std::vector<akshara::code_point> all;
              for (const akshara::code_point c : text | akshara::code_points) all.push_back(c);
              std::vector<span> expected;
              bool in_run = false;
              for (std::size_t k = 0; k < all.size(); ++k) {
                  const char32_t before = k == 0 ? 0 : all[k - 1].value;
                  const char32_t after = k + 1 == all.size() ? 0 : all[k + 1].value;
                  const bool sign = all[k].value == U'०' && akshara::is_abbreviation_zero(before, after);
                  const char32_t c = sign ? U'॰' : all[k].value;
                  if (!in_run && akshara::is_word_start(c)) expected.push_back(all[k].span);
                  in_run = in_run ? akshara::is_word_character(c) : akshara::is_word_start(c);
                  if (in_run) expected.back().last = all[k].span.last;
              }
              return spans(text | akshara::word_runs) == expected;
          }) == 0);
}

TEST_CASE("a paragraph's end is a sentence's end") {
    CHECK(failures(8, [](std::string_view text) {
              return is_subset(ends(text | akshara::paragraphs), ends(text | akshara::sentences));
          }) == 0);
}

TEST_CASE("no sentence by Hindi's rules is blank, and no paragraph, unless the text is") {
    CHECK(failures(9, [](std::string_view text) {
              const auto is_blank = [](const fragment& f) { return akshara::detail::past_blank_lines(f.text, 0) == f.text.size(); };
              const auto none_blank = [&](auto view) { return std::none_of(view.begin(), view.end(), is_blank); };
              if (akshara::detail::past_blank_lines(text, 0) == text.size()) return true;
              return none_blank(text | akshara::sentences) && none_blank(text | akshara::paragraphs);
          }) == 0);
}

TEST_CASE("letting single line ends pass only takes boundaries away") {
    CHECK(failures(10, [](std::string_view text) {
              return is_subset(ends(text | akshara::sentences(sentence_options[1])), ends(text | akshara::sentences)) &&
                     is_subset(ends(text | akshara::sentences(sentence_options[3])),
                               ends(text | akshara::sentences(sentence_options[2])));
          }) == 0);
}

TEST_CASE("a segment cut out of its text is one segment") {
    CHECK(failures(11, [](std::string_view text) {
              for (const fragment f : text | akshara::graphemes)
                  if (spans(text | akshara::within(f) | akshara::graphemes) != std::vector{f.span}) return false;
              for (const fragment f : text | akshara::word_segments)
                  if (spans(text | akshara::within(f) | akshara::word_segments) != std::vector{f.span}) return false;
              for (const fragment f : text | akshara::paragraphs)
                  if (spans(text | akshara::within(f) | akshara::paragraphs) != std::vector{f.span}) return false;
              return true;
          }) == 0);
}

TEST_CASE("a U+FFFD in the place of each ill-formed subpart changes no boundary") {
    CHECK(failures(12, [](std::string_view text) {
              std::string repaired;
              std::vector<std::size_t> moved(text.size() + 1);
              for (const akshara::code_point c : text | akshara::code_points) {
                  repaired += utf8_of(std::u32string(1, c.value));
                  moved[c.span.last] = repaired.size();
              }
              const auto as_moved = [&](std::vector<std::size_t> offsets) {
                  for (std::size_t& at : offsets) at = moved[at];
                  return offsets;
              };
              return as_moved(ends(text | akshara::graphemes)) == ends(repaired | akshara::graphemes) &&
                     as_moved(ends(text | akshara::word_segments)) == ends(repaired | akshara::word_segments) &&
                     as_moved(ends(text | akshara::word_runs)) == ends(repaired | akshara::word_runs) &&
                     as_moved(ends(text | akshara::sentences(sentence_options[2]))) ==
                         ends(repaired | akshara::sentences(sentence_options[2]));
          }) == 0);
}
