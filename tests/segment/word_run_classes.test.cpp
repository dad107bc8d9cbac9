// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_run_classes.hpp>

#include "catch.hpp"

#include <algorithm>

using namespace akshara::detail;

namespace {

constexpr unsigned standing = 1u << standing_class, starting = 1u << starting_class;

/// How many of a table's first code points may begin words, but not stand in them as they are.
constexpr unsigned zeros(const class_table& table) {
    unsigned found = 0;
    for (const unsigned char each : table.classes) found += each == zero_of_word_runs;
    return found;
}

static_assert(zeros(devanagari_word_run_classes) == 1 && devanagari_word_run_classes.classes[0x66] == zero_of_word_runs);
// What a kernel takes for granted: no word begins with General Punctuation up to U+203F.
static_assert(std::none_of(general_punctuation_word_run_classes.classes, general_punctuation_word_run_classes.classes + 64,
                           [](unsigned char each) { return (each & starting) != 0; }));
static_assert(zeros(general_punctuation_word_run_classes) == 0 && zeros(latin_1_word_run_classes) == 0);

} // namespace

TEST_CASE("letters and numbers start words, marks and joiners only stand in them, and ० is told apart") {
    CHECK(word_run_classes_of(U'क') == (standing | starting));
    CHECK(word_run_classes_of(U'१') == (standing | starting));
    CHECK(word_run_classes_of(U'a') == (standing | starting));
    CHECK(word_run_classes_of(U'\u093F') == standing);
    CHECK(word_run_classes_of(U'\u200D') == standing);
    CHECK(word_run_classes_of(U'।') == 0);
    CHECK(word_run_classes_of(U'॰') == 0);
    CHECK(word_run_classes_of(U'०') == starting);
}
TEST_CASE("the tables hold the classes of their code points") {
    CHECK(devanagari_word_run_classes.classes[0x15] == (standing | starting));
    CHECK(devanagari_word_run_classes.classes[0x4D] == standing);
    CHECK(devanagari_word_run_classes.classes[0x64] == 0);
    CHECK(general_punctuation_word_run_classes.classes[0x0C] == standing);
    CHECK(general_punctuation_word_run_classes.classes[0x0B] == 0);
    CHECK(latin_1_word_run_classes.classes[0x2A] == (standing | starting));
    CHECK(latin_1_word_run_classes.classes[0x20] == 0);
}
