// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene_tables.hpp>

#include "catch.hpp"

using namespace akshara::detail;

namespace {

static_assert(lucene_entry_of(0x0958).folded == U'क' && lucene_entry_of(U'क').folded == U'क');
static_assert(lucene_entry_of(0x200D).folded == lucene_deleted && lucene_entry_of(U'a').folded == U'a');

constexpr char32_t both(char32_t first, char32_t second) {
    return lucene_composed(lucene_entry_of(first).first, lucene_entry_of(second).second);
}
static_assert(both(U'अ', 0x0945) == U'ॲ' && both(U'अ', 0x093E) == lucene_open && both(U'ख', 0x093E) == 0);

} // namespace

TEST_CASE("every row of the first pass is in the table") {
    for (const lucene_row& row : lucene_rows) {
        if (row.was[2] != 0) CHECK(lucene_composed(lucene_a_aa, lucene_entry_of(row.was[2]).second) == row.now);
        else if (both(row.was[0], row.was[1]) == lucene_open) CHECK(lucene_first_of(lucene_a_aa) == row.now);
        else CHECK(both(row.was[0], row.was[1]) == row.now);
        CHECK(lucene_first_of(lucene_entry_of(row.was[0]).first) == row.was[0]);
    }
}
TEST_CASE("no other pair is") {
    std::size_t pairs = 0;
    for (char32_t first = 0; first < 0x3000; ++first) {
        if (lucene_entry_of(first).first == 0) continue;
        for (char32_t second = 0; second < 0x3000; ++second) pairs += both(first, second) != 0;
    }
    CHECK(pairs == std::size(lucene_rows) - 4);
}
TEST_CASE("the second pass changes what its table names and nothing else") {
    std::size_t changed = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) changed += lucene_entry_of(c).folded != c;
    CHECK(changed == std::size(lucene_folds));
    for (const auto& fold : lucene_folds) CHECK(lucene_entry_of(fold[0]).folded == (fold[1] != 0 ? fold[1] : lucene_deleted));
}
