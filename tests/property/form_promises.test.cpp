// SPDX-License-Identifier: BSL-1.0
// Every promise about forms, on random texts; the main ones on every three code points of the Devanagari block, and on ten
// million random texts, when asked (which takes minutes: tools/dev test-long).
#include "every_form.hpp"
#include "form_promises.hpp"
#include "form_texts.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using promises::comes_to_rest;
using promises::is_the_same_in_chunks;

TEST_CASE("every promise about forms holds for random texts") {
    CHECK(failures_in_form_texts(31, 2000, [](const std::string& text, generator& random) {
              const auto chunks = cut_at_random(random, text);
              return in_every_form([&](auto form) {
                  const auto promise = promises::broken_in(text, chunks, form);
                  if (promise) UNSCOPED_INFO("broken: " << *promise);
                  return !promise;
              });
          }) == 0);
}

TEST_CASE("a promise that is broken is named") {
    CHECK(promises::broken_in("क|", {"क"}, akshara::exact_form) == "in chunks it is the same");
    CHECK_FALSE(promises::are_apart("abc", {akshara::edit{{1, 0}, {}, {}}}));
    CHECK_FALSE(promises::is_trimmed("ab", "ac"));
    CHECK_FALSE(promises::is_trimmed("", ""));
    CHECK(promises::is_trimmed("b", "c"));
    CHECK_FALSE(promises::tile({{0, 1}, {2, 3}}, 3));
}

TEST_CASE("every three code points of Devanagari come to rest in every form, and in chunks are the same", "[.long]") {
    std::size_t failed = 0, texts = 0;
    for (char32_t a = 0x0900; a < 0x0980; ++a)
        for (char32_t b = 0x0900; b < 0x0980; ++b)
            for (char32_t c = 0x0900; c < 0x0980; ++c) {
                const std::string text = utf8_of(std::u32string{a, b, c});
                const std::string_view bytes = text;
                const std::size_t first = 1 + texts++ % 8; // a cut in every place
                const std::vector<std::string_view> chunks{bytes.substr(0, first), bytes.substr(first)};
                const bool holds = in_every_form_but_exact([&](auto form) { return comes_to_rest(text, form) && is_the_same_in_chunks(chunks, text, form); });
                if (!holds && failed++ == 0) UNSCOPED_INFO("the first text: " << text);
            }
    CHECK(texts == 128 * 128 * 128);
    CHECK(failed == 0);
}

TEST_CASE("ten million random texts come to rest in every form, and in chunks are the same", "[.long]") {
    CHECK(failures_in_form_texts(32, 10000000, [](const std::string& text, generator& random) {
              const auto chunks = cut_at_random(random, text);
              const bool rest = in_every_form_but_exact([&](auto form) { return comes_to_rest(text, form); });
              return rest && in_every_form([&](auto form) { return is_the_same_in_chunks(chunks, text, form); });
          }) == 0);
}
