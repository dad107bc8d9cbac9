// SPDX-License-Identifier: BSL-1.0
// What holds for the edits of every text in every form.
#include "form_texts.hpp"

#include <akshara/normalize.hpp>

#include "../normalize/own_steps.hpp"
#include "catch.hpp"

#include <string>
#include <vector>

using akshara::edit;
using akshara::find_edits;
using akshara::normalize;

namespace {

constexpr int rounds = 20000;
constexpr akshara::form own_form{akshara::search_form, fold_marathi_l{}, drop_final_visarga{}};
constexpr akshara::form alone{akshara::strip_joiners, akshara::fold_digits};

template <class Question>
bool in_every_form(Question holds) {
    return holds(akshara::exact_form) && holds(akshara::canonical_form) && holds(akshara::visual_form) && holds(akshara::corpus_form) &&
           holds(akshara::search_form) && holds(akshara::lucene_form) && holds(akshara::decomposed_form) && holds(own_form) && holds(alone);
}

std::string replayed(const std::string& source, const std::vector<edit>& edits) {
    std::string made;
    std::size_t at = 0;
    for (const edit& each : edits) {
        made.append(source, at, each.span.first - at).append(each.text());
        at = each.span.last;
    }
    return made.append(source, at);
}

/// Whether there is no code point that the edit has as the source has it, at either end.
bool is_trimmed(std::string_view was, std::string_view made) {
    if (was.empty() || made.empty()) return was != made;
    const auto first = akshara::detail::decode(was, 0), last = akshara::detail::decode_before(was, was.size());
    const bool same_first = first.well_formed && made.starts_with(was.substr(0, first.size));
    const bool same_last = last.well_formed && made.ends_with(was.substr(was.size() - last.size));
    return !same_first && !same_last;
}

} // namespace

TEST_CASE("edits replayed on the source give the form's bytes") {
    CHECK(failures_in_form_texts(21, rounds, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) { return replayed(text, find_edits(text, form)) == normalize(text, form).utf8(); });
          }) == 0);
}

TEST_CASE("edits are in order, apart, no larger than what differs, and each has a step") {
    CHECK(failures_in_form_texts(22, rounds, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) {
                  std::size_t at = 0;
                  bool first = true;
                  for (const edit& each : find_edits(text, form)) {
                      if (each.span.first < at || (each.span.first == at && !first) || each.span.last < each.span.first || each.span.last > text.size()) return false;
                      if (each.steps.empty() || !is_trimmed(std::string_view(text).substr(each.span.first, each.span.size()), each.text())) return false;
                      at = each.span.last;
                      first = false;
                  }
                  return true;
              });
          }) == 0);
}

TEST_CASE("a normalized text has changed just where it has edits") {
    std::size_t changed = 0;
    CHECK(failures_in_form_texts(23, rounds, [&](const std::string& text, generator&) {
              const auto exact = normalize(text, akshara::exact_form); // a text whose offsets are not those of bytes
              return in_every_form([&](auto form) {
                  const auto made = normalize(text, form);
                  changed += made.changed();
                  return made.changed() == (made.utf8() != text) && made.changed() == !find_edits(text, form).empty() &&
                         made.changed() == normalize(exact, form).changed();
              });
          }) == 0);
    CHECK(changed > rounds);
}

TEST_CASE("a long run of what is changed, dropped or held back is listed") {
    constexpr std::size_t size = 100000;
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < size) text += piece;
        return text;
    };
    for (const std::string& text : {repeated("२"), repeated("क२"), repeated("\u200D"), repeated("\u200D") + "क", "ड" + repeated("ंे"), "a" + repeated("\u0301\u0323"),
                                    repeated("क| "), repeated("|"), repeated("\x95"), repeated("\uFEFF"), repeated("\u0929")}) {
        const bool replays = in_every_form([&](auto form) { return replayed(text, find_edits(text, form)) == normalize(text, form).utf8(); });
        CHECK(replays);
    }
}
