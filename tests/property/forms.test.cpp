// SPDX-License-Identifier: BSL-1.0
// What holds for every text in every form, whichever way it comes there: whole, read lazily, in chunks, compared.
#include "form_texts.hpp"
#include "literal_steps.hpp"

#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/equivalent.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/unnormalized.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/ill_formed.hpp>

#include "../normalize/own_steps.hpp"
#include "../normalize/read_in.hpp"
#include "catch.hpp"
#include "values.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using akshara::canonical_form;
using akshara::code_point;
using akshara::decomposed_form;
using akshara::exact_form;
using akshara::normalize;
using akshara::search_form;

namespace {

constexpr akshara::form own_form{search_form, fold_marathi_l{}, drop_final_visarga{}};
constexpr akshara::form alone{akshara::strip_joiners, akshara::fold_digits};
constexpr int rounds = 20000;

/// Whether a question has the answer yes for every form that `normalize` brings a text into by its steps.
template <class Question>
bool in_every_form(Question holds) {
    return holds(exact_form) && holds(canonical_form) && holds(search_form) && holds(own_form) && holds(alone);
}
template <class Question>
bool in_every_form_but_exact(Question holds) {
    return holds(canonical_form) && holds(search_form) && holds(own_form) && holds(alone) && holds(decomposed_form);
}

template <class View>
std::vector<code_point> all(const View& view) {
    return std::vector<code_point>(view.begin(), view.end());
}

/// The bytes of a text in a form, whatever pass it has.
template <class Form>
std::string in_form(std::string_view text, Form form) {
    if constexpr (Form::is_exact) return std::string(text);
    else return read_in(text, form);
}

std::vector<std::string_view> cut_at_random(generator& random, std::string_view text) {
    std::vector<std::string_view> chunks;
    const std::size_t longest = std::size_t{1} << random.below(8);
    for (; !text.empty(); text.remove_prefix(chunks.back().size())) chunks.push_back(text.substr(0, random.below(longest + 1)));
    return chunks;
}

std::u32string decoded(std::string_view text) {
    std::u32string made;
    for (const code_point c : text | akshara::code_points) made += c.value;
    return made;
}

/// Whether spans lie one behind the other from 0 to `size`; some may be empty.
bool tile(const std::vector<akshara::span>& all, std::size_t size) {
    std::size_t at = 0;
    for (const akshara::span each : all) {
        if (each.first != at || each.last < at) return false;
        at = each.last;
    }
    return all.empty() || at == size;
}

/// Whether offsets of the source go to the made text and back without ever turning round.
template <class Made>
bool is_monotone(const Made& made, std::size_t size) {
    std::size_t before = 0;
    for (std::size_t at = 0; at <= made.utf8().size(); ++at) {
        if (made.origin(at) < before || made.origin(at) > size) return false;
        before = made.origin(at);
    }
    before = 0;
    for (std::size_t at = 0; at <= size; ++at) {
        const std::size_t there = made.target(at);
        if (there < before || there > made.utf8().size() || made.origin(there) > at) return false;
        before = there;
    }
    return true;
}

} // namespace

TEST_CASE("a form that is read lazily has the code points and the spans of the normalized text") {
    CHECK(failures_in_form_texts(1, rounds, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) {
                  const auto made = normalize(text, form);
                  return all(text | akshara::normalized(form)) == all(made | akshara::code_points);
              });
          }) == 0);
}

TEST_CASE("the decomposed form is NFD by the letter of the standard, and its spans tile the source") {
    CHECK(failures_in_form_texts(2, rounds, [](const std::string& text, generator&) {
              return decoded(read_in(text, decomposed_form)) == literal::nfd(decoded(text)) &&
                     tile(spans(text | akshara::normalized(decomposed_form)), text.size());
          }) == 0);
}

TEST_CASE("a text in chunks, wherever they are cut, has the bytes and the spans of the whole") {
    CHECK(failures_in_form_texts(3, rounds, [](const std::string& text, generator& random) {
              const auto chunks = cut_at_random(random, text);
              const auto same = [&](auto form) {
                  const streamed_text made = streamed(chunks, form);
                  return made == streamed_text{in_form(text, form), ends(text | akshara::normalized(form)), true};
              };
              return same(canonical_form) && same(search_form) && same(own_form) && same(decomposed_form) &&
                     streamed(chunks, exact_form).bytes == text;
          }) == 0);
}

TEST_CASE("origins and targets never turn round in any form") {
    CHECK(failures_in_form_texts(4, rounds / 2, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) {
                  const auto made = normalize(text, form);
                  return is_monotone(made, text.size()) && tile(spans(made | akshara::code_points), text.size());
              });
          }) == 0);
}

TEST_CASE("a text is known to be in a form just where the form leaves its bytes, and up to the first change it does") {
    CHECK(failures_in_form_texts(5, rounds, [](const std::string& text, generator&) {
              return in_every_form_but_exact([&](auto form) {
                  const std::string made = in_form(text, form);
                  const auto change = akshara::find_unnormalized(text, form);
                  if (akshara::is_normalized(text, form) != (made == text) || change.has_value() != (made != text)) return false;
                  if (!change) return akshara::is_well_formed(text);
                  return change->last <= text.size() && made.substr(0, change->first) == text.substr(0, change->first);
              });
          }) == 0);
}

TEST_CASE("what a form makes is in the form, and well-formed") {
    CHECK(failures_in_form_texts(6, rounds, [](const std::string& text, generator&) {
              return in_every_form_but_exact([&](auto form) {
                  const std::string made = in_form(text, form);
                  return akshara::is_normalized(made, form) && akshara::is_well_formed(made);
              });
          }) == 0);
}

TEST_CASE("two texts are compared as the bytes of their forms are") {
    std::string before;
    CHECK(failures_in_form_texts(7, rounds, [&](const std::string& text, generator& random) {
              // Texts that have something in common, as far as a form or an edit leaves it.
              std::string other = random.below(3) == 0 ? read_in(text, decomposed_form) : random.below(2) ? text : before;
              if (random.below(2)) other.insert(random.below(other.size() + 1), form_text(random), 0, 6);
              before = text;
              const auto as_bytes = [&](auto form) {
                  const auto expected = in_form(text, form) <=> in_form(other, form);
                  return akshara::compare(text, other, form) == expected && akshara::compare(other, text, form) == (0 <=> expected) &&
                         akshara::equivalent(text, other, form) == (expected == 0);
              };
              return in_every_form_but_exact(as_bytes) && as_bytes(exact_form);
          }) == 0);
}
