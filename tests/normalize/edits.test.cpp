// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/edits.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lucene.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "own_steps.hpp"

#include <string>

using akshara::canonical_form;
using akshara::corpus_form;
using akshara::find_edits;
using akshara::search_form;
using akshara::span;
using akshara::visual_form;

namespace {

/// An edit as it is told: where, what it became, and who did it.
struct told {
    span place;
    std::string text;
    std::string steps;

    friend bool operator==(const told&, const told&) = default;
};

template <class T, class Form>
std::vector<told> edits(const T& text, Form form) {
    std::vector<told> all;
    for (const akshara::edit& each : find_edits(text, form)) {
        std::string steps;
        for (const std::string_view step : each.steps) steps.append(steps.empty() ? "" : " ").append(step);
        all.push_back({each.span, std::string(each.text()), steps});
    }
    return all;
}

static_assert(find_edits("हिन्दी", canonical_form).empty() && find_edits("", search_form).empty());
static_assert(find_edits("हिन्दी", search_form).size() == 1 && find_edits("हिन्दी", search_form)[0].span == span{6, 12});
static_assert(find_edits("चलो|", corpus_form)[0].text() == "।" && find_edits("\u200D", akshara::lucene_form)[0].span == span{0, 3});

} // namespace

TEST_CASE("each repair is told with its step") {
    CHECK(edits("पीडि\u093Cत", visual_form) == std::vector<told>{{{9, 15}, "\u093Cि", "reorder_nukta"}});
    CHECK(edits("कोरेाना", visual_form) == std::vector<told>{{{9, 15}, "ो", "compose_vowels"}});
    CHECK(edits("अन्\u200Dय", visual_form) == std::vector<told>{{{9, 12}, "", "repair_joiners"}});
    CHECK(edits("हैंं", visual_form) == std::vector<told>{{{9, 12}, "", "dedupe_marks"}});
    CHECK(edits("न\u093Cक \u0958", canonical_form) == std::vector<told>{{{0, 6}, "\u0929", "nfc"}, {{10, 13}, "क\u093C", "nfc"}});
}
TEST_CASE("an edit that several steps made names them all") {
    CHECK(edits("वालांे", visual_form) == std::vector<told>{{{9, 18}, "ों", "reorder_bindu compose_vowels"}});
}
TEST_CASE("neighbours that are changed are one edit, words apart are two") {
    CHECK(edits("२०२४ में १", search_form) == std::vector<told>{{{0, 12}, "2024", "fold_digits"}, {{23, 26}, "1", "fold_digits"}});
}
TEST_CASE("what is dropped is an empty text, at the start, at the end and where nothing is left") {
    CHECK(edits("\uFEFFराम ने\u2060", search_form) == std::vector<told>{{{0, 3}, "", "strip_invisibles"}, {{19, 22}, "", "strip_invisibles"}});
    CHECK(edits("\uFEFF\u2060", search_form) == std::vector<told>{{{0, 6}, "", "strip_invisibles"}});
    CHECK(edits("\u2060", corpus_form) == std::vector<told>{{{0, 3}, "", "strip_invisibles"}});
}
TEST_CASE("a pipe that becomes a danda is told though a filter behind the steps made it") {
    CHECK(edits("चलो| २", corpus_form) == std::vector<told>{{{9, 10}, "।", "repair_danda"}, {{11, 14}, "2", "fold_digits"}});
    CHECK(edits("क|ख|", corpus_form).empty());
}
TEST_CASE("ill-formed bytes are told, and what stands beside them is not") {
    CHECK(edits("क\xE0\xA4ख", canonical_form) == std::vector<told>{{{3, 5}, "\uFFFD", "replace_ill_formed"}});
    CHECK(edits("क\xE0\xA4ख", akshara::lucene_form) == std::vector<told>{{{3, 5}, "\uFFFD", "replace_ill_formed"}});
    CHECK(edits("क\xE0\xA4ख", corpus_form) == std::vector<told>{{{3, 5}, "\uFFFD", "replace_ill_formed"}});
    CHECK(edits("क\xE0\xA4", akshara::exact_form).empty());
}
TEST_CASE("a form with a pass of its own is the step") {
    CHECK(edits("\u0929क", akshara::decomposed_form) == std::vector<told>{{{0, 3}, "न\u093C", "decomposed_form"}});
    CHECK(edits("चीनी", akshara::lucene_form) == std::vector<told>{{{3, 6}, "ि", "lucene_form"}, {{9, 12}, "ि", "lucene_form"}});
}
TEST_CASE("a step without a name is called step") {
    CHECK(edits("काळा", akshara::form{fold_marathi_l{}}) == std::vector<told>{{{6, 9}, "ल", "step"}});
}
TEST_CASE("in a part of a text, and in a text in another form, places are those of the first source") {
    const std::string text = "\u0958लम गाँव";
    CHECK(edits(text | akshara::within(span{9, 22}), search_form) == std::vector<told>{{{16, 19}, "ं", "fold_chandrabindu"}});
    CHECK(edits(akshara::normalize(text, canonical_form), search_form)[1].place == span{16, 19});
}
