// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene_letter.hpp>

#include "catch.hpp"
#include "utf8_of.hpp"

#include <string>

using namespace akshara::detail;

namespace {

constexpr bool may_join(char32_t before, char32_t c) { return (lucene_letter_of(before).begins & lucene_letter_of(c).goes_on_with) != 0; }

static_assert(lucene_letter_of(0x094D).is_deleted && lucene_letter_of(0x093C).is_deleted && !lucene_letter_of(U'क').is_deleted);
static_assert(lucene_letter_of(0x094D).changes && lucene_letter_of(0x0940).changes && !lucene_letter_of(U'क').changes);
static_assert(may_join(U'अ', 0x0945) && may_join(U'अ', 0x093E) && may_join(0x093E, 0x0947));
static_assert(!may_join(U'क', 0x0947) && !may_join(U'क', 0x093C));

} // namespace

TEST_CASE("a letter is written as the second pass folds it") {
    for (char32_t c = 0x0900; c < 0x0980; ++c)
        if (const char32_t folded = lucene_entry_of(c).folded; folded != lucene_deleted)
            CHECK(std::string(lucene_letter_of(c).bytes, 3) == utf8_of(std::u32string(1, folded)));
}
TEST_CASE("whatever a row of the first pass joins goes on with it, but a nukta, which is deleted") {
    for (const lucene_row& row : lucene_rows) CHECK(may_join(row.was[0], row.was[1]) == (row.was[1] != 0x093C));
}
