// SPDX-License-Identifier: BSL-1.0
// What holds for every text in every form, whichever way it comes there: whole, read lazily, in chunks, compared.
#include "every_form.hpp"
#include "form_promises.hpp"
#include "form_texts.hpp"
#include "guarded_text.hpp"
#include "literal_steps.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>

using akshara::decomposed_form;

namespace {

constexpr int rounds = 20000;

std::u32string decoded(std::string_view text) {
    std::u32string made;
    for (const akshara::code_point c : text | akshara::code_points) made += c.value;
    return made;
}

} // namespace

TEST_CASE("a form that is read lazily has the code points and the spans of the normalized text") {
    CHECK(failures_in_form_texts(1, rounds, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) { return promises::is_read_lazily(text, form); });
          }) == 0);
}

TEST_CASE("the decomposed form is NFD by the letter of the standard") {
    CHECK(failures_in_form_texts(2, rounds, [](const std::string& text, generator&) {
              return decoded(read_in(text, decomposed_form)) == literal::nfd(decoded(text));
          }) == 0);
}

TEST_CASE("a text in chunks, wherever they are cut, has the bytes and the spans of the whole") {
    CHECK(failures_in_form_texts(3, rounds, [](const std::string& text, generator& random) {
              const auto chunks = cut_at_random(random, text);
              return in_every_form([&](auto form) { return promises::is_the_same_in_chunks(chunks, text, form); });
          }) == 0);
}

TEST_CASE("origins and targets never turn round in any form, and spans tile the source") {
    CHECK(failures_in_form_texts(4, rounds / 2, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) { return promises::is_aligned(text, form); });
          }) == 0);
}

TEST_CASE("a text is known to be in a form just where the form leaves its bytes, and up to the first change it does") {
    CHECK(failures_in_form_texts(5, rounds, [](const std::string& text, generator&) {
              return in_every_form_but_exact([&](auto form) { return promises::is_known_to_be_in(text, form); });
          }) == 0);
}

TEST_CASE("what a form makes is in the form, in NFC if the form is, and well-formed") {
    CHECK(failures_in_form_texts(6, rounds, [](const std::string& text, generator&) {
              return in_every_form_but_exact([&](auto form) { return promises::comes_to_rest(text, form); });
          }) == 0);
}

TEST_CASE("two texts are compared as the bytes of their forms are") {
    std::string before;
    CHECK(failures_in_form_texts(7, rounds, [&](const std::string& text, generator& random) {
              // Texts that have something in common, as far as a form or an edit leaves it.
              std::string other = random.below(3) == 0 ? read_in(text, decomposed_form) : random.below(2) ? text : before;
              if (random.below(2)) other.insert(random.below(other.size() + 1), form_text(random), 0, 6);
              before = text;
              return in_every_form([&](auto form) { return promises::is_compared_as_bytes(text, other, form); });
          }) == 0);
}

TEST_CASE("every kernel brings a text into the same form") {
    CHECK(failures_in_form_texts(8, rounds / 4, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) { return promises::is_the_same_by_every_kernel(text, form); });
          }) == 0);
}

TEST_CASE("no form reads outside a text") {
    guarded_text page;
    CHECK(failures_in_form_texts(9, rounds / 4, [&](const std::string& text, generator&) {
              if (text.size() > 4096) return true;
              return in_every_form([&](auto form) {
                  const std::string expected = promises::in_form(text, form);
                  for (const std::string_view there : {page.at_start(text), page.at_end(text)})
                      if (promises::in_form(there, form) != expected || !promises::has_edits_that_replay(there, form) || !promises::is_read_lazily(there, form)) return false;
                  return true;
              });
          }) == 0);
}

TEST_CASE("a chain longer than what is kept of it is left alone when what ended it is taken back") {
    std::u32string text = U"\u094D\u093Cमँ\u0949यअ" + std::u32string(77, U'व') + U"\u094D\u093Cमँ\u0949यअव";
    text += U'\0';
    const std::u32string end = U"।1\U0001F469\U0001F3FD\u094D,\u200C,";
    const std::string bytes = utf8_of(text + end + std::u32string(39, U'\u0930') + end);
    CHECK_FALSE(promises::broken_in(bytes, {bytes}, optional_form)); // the sanitizers see what it read outside
}
