// SPDX-License-Identifier: BSL-1.0
// What holds of the confusing stretches of every text.
#include "form_texts.hpp"

#include <akshara/normalize/confusing.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/code_points.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using akshara::confusing;
using akshara::confusing_reason;
using akshara::confusing_text;

namespace {

constexpr int rounds = 30000;

std::size_t found_for(std::string_view text, confusing_reason reason) {
    std::size_t found = 0;
    for (const confusing_text& each : text | confusing) found += each.reason == reason;
    return found;
}

} // namespace

TEST_CASE("confusing stretches hold code points of the source, in order, and the first is the first") {
    CHECK(failures_in_form_texts(1, rounds, [](const std::string& text, generator&) {
              const std::vector<std::size_t> boundaries = ends(text | akshara::code_points);
              const auto is_boundary = [&](std::size_t at) { return at == 0 || std::binary_search(boundaries.begin(), boundaries.end(), at); };
              std::size_t last = 0;
              bool first = true;
              for (const confusing_text& each : text | confusing) {
                  if (first && akshara::find_confusing(text) != each) return false;
                  if (each.span.empty() || each.span.first < last || each.text != std::string_view(text).substr(each.span.first, each.span.size()))
                      return false;
                  if (!is_boundary(each.span.first) || !is_boundary(each.span.last)) return false;
                  last = each.span.last;
                  first = false;
              }
              return first == !akshara::find_confusing(text);
          }) == 0);
}

TEST_CASE("each bidirectional control and each invisible character but a ZWSP is in a stretch") {
    CHECK(failures_in_form_texts(2, rounds, [](const std::string& text, generator&) {
              std::vector<akshara::span> stretches;
              for (const confusing_text& each : text | confusing)
                  if (each.reason == confusing_reason::bidi_control || each.reason == confusing_reason::invisible) stretches.push_back(each.span);
              for (const akshara::code_point c : text | akshara::code_points) {
                  const bool unseen = c.value == 0x202E || c.value == 0x2060 || c.value == 0xFEFF || c.value == 0x00AD;
                  const bool inside = std::any_of(stretches.begin(), stretches.end(), [&](akshara::span s) { return s.contains(c.span); });
                  if (unseen && !inside) return false;
              }
              return true;
          }) == 0);
}

TEST_CASE("in a key nothing invisible is left, and no number mixes its digits") {
    CHECK(failures_in_form_texts(3, rounds, [](const std::string& text, generator&) {
              const auto key = normalize(text, akshara::search_form);
              return found_for(key.utf8(), confusing_reason::mixed_digits) == 0 && found_for(key.utf8(), confusing_reason::bidi_control) == 0;
          }) == 0);
}

TEST_CASE("what is confusing in a line is so whatever line stands before it") {
    CHECK(failures_in_form_texts(4, rounds, [](const std::string& text, generator& random) {
              const std::string line = form_text(random) + "\n";
              std::vector<akshara::span> expected = spans(line | confusing);
              for (const akshara::span each : spans(text | confusing)) expected.push_back({line.size() + each.first, line.size() + each.last});
              const std::string both = line + text;
              return spans(both | confusing) == expected;
          }) == 0);
}
