// SPDX-License-Identifier: BSL-1.0
// What holds for the edits of every text in every form.
#include "every_form.hpp"
#include "form_promises.hpp"
#include "form_texts.hpp"

#include "catch.hpp"

#include <string>

namespace {

constexpr int rounds = 20000;

} // namespace

TEST_CASE("edits replayed on the source give the form's bytes") {
    CHECK(failures_in_form_texts(21, rounds, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) { return promises::has_edits_that_replay(text, form); });
          }) == 0);
}

TEST_CASE("edits are in order, apart, no larger than what differs, and each has a step") {
    CHECK(failures_in_form_texts(22, rounds, [](const std::string& text, generator&) {
              return in_every_form([&](auto form) { return promises::has_edits_apart(text, form); });
          }) == 0);
}

TEST_CASE("a normalized text has changed just where it has edits") {
    std::size_t changed = 0;
    CHECK(failures_in_form_texts(23, rounds, [&](const std::string& text, generator&) {
              changed += akshara::normalize(text, akshara::search_form).changed();
              return in_every_form([&](auto form) { return promises::has_edits_where_changed(text, form); });
          }) == 0);
    CHECK(changed > rounds / 4);
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
        const bool replays = in_every_form([&](auto form) { return promises::has_edits_that_replay(text, form); });
        CHECK(replays);
    }
}
