// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene_letter.hpp>

#include "catch.hpp"
#include "utf8_of.hpp"

#include <string>

using namespace akshara::detail;

namespace {

constexpr lucene_letter letter(char32_t c) { return lucene_letters_of_devanagari.values[c - 0x0900]; }

static_assert(letter(0x094D).is_deleted() && letter(0x093C).is_deleted() && !letter(U'क').is_deleted());
static_assert(letter(0x0945).is_special_after(letter(U'अ')) && letter(0x093E).is_special_after(letter(U'अ')));
static_assert(!letter(0x0947).is_special_after(letter(U'क')) && letter(0x0947).is_special_after(letter(0x093E)));
static_assert(letter(0x094D).is_special_after(letter(U'क')) && letter(0x094D).is_special_after(lucene_letter()));

std::string bytes_of(char32_t c) {
    std::string bytes;
    for (unsigned k = 0; k < 3; ++k) bytes += static_cast<char>(static_cast<unsigned char>(letter(c).bytes() >> 8 * k));
    return bytes;
}

} // namespace

TEST_CASE("a letter is written as the second pass folds it") {
    for (char32_t c = 0x0900; c < 0x0980; ++c)
        if (const char32_t folded = lucene_entry_of(c).folded; folded != lucene_deleted) CHECK(bytes_of(c) == utf8_of(std::u32string(1, folded)));
}
TEST_CASE("whatever a row of the first pass joins is special, but a nukta, which is deleted") {
    for (const lucene_row& row : lucene_rows) CHECK(letter(row.was[1]).is_special_after(letter(row.was[0])));
}
