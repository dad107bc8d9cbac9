// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/untouched_tables.hpp>

#include "catch.hpp"

namespace {

using tables = akshara::detail::untouched_tables<akshara::canonical_form_t>;
using akshara::detail::hindi_code_point;
using akshara::detail::hindi_index;
using akshara::detail::hindi_size;

constexpr unsigned alone = 1u << akshara::detail::code_point_facts::pair_groups;

static_assert((tables::devanagari.classes[0x58] & alone) != 0 && (tables::devanagari.classes[0x15] & alone) == 0);

/// Whether blocks stop at `before`, or pass it and what follows.
bool stops(char32_t before, char32_t c) {
    return before - 0x0900 < 0x80 && c - 0x0900 < 0x80 && (tables::devanagari.classes[before - 0x0900] & tables::devanagari_next.classes[c - 0x0900]) != 0;
}

bool is_nfc(char32_t before, char32_t c) {
    akshara::detail::canonical_segment segment;
    segment.add(before);
    segment.add(c);
    segment.close();
    return segment.size() == 2 && segment[0] == before && segment[1] == c;
}

} // namespace

TEST_CASE("no pair that may not be in NFC is passed over") {
    for (std::size_t i = 0; i < hindi_size; ++i)
        for (std::size_t k = 0; k < hindi_size; ++k) {
            const char32_t before = hindi_code_point(i), c = hindi_code_point(k);
            if (akshara::canonical_boundary_before(c) || ((tables::here(before) | tables::here(c)) & alone) != 0 || is_nfc(before, c)) continue;
            INFO(std::hex << static_cast<unsigned>(before) << ' ' << static_cast<unsigned>(c));
            CHECK(stops(before, c));
        }
}
TEST_CASE("clean letters are passed over") {
    CHECK_FALSE(stops(U'क', 0x093C));
    CHECK(stops(U'न', 0x093C));
    CHECK_FALSE(tables::acts_on_ascii_high);
    CHECK(akshara::detail::untouched_tables<akshara::search_form_t>::acts_on_ascii_high);
}
