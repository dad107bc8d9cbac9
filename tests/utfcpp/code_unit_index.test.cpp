// SPDX-License-Identifier: BSL-1.0
#include <akshara/utfcpp/code_unit_index.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "utf8_of.hpp"

#include <string>

using akshara::detail::code_unit_index;
using akshara::detail::count_units;

namespace {

constexpr std::string_view mixed = "a\u00E9क\U0001F64Fनमस्ते\U0001F64F\U0001F64F";
static_assert(count_units<char16_t>(mixed) == 15 && count_units<char32_t>(mixed) == 12);
static_assert(code_unit_index<char16_t>(mixed).units_before(mixed, 10) == 5);
static_assert(code_unit_index<char16_t>(mixed).boundary_before(mixed, 4) == 6);

/// Whether an index says of every offset and of every unit what counting one by one says.
template <class Unit>
bool counts(const std::string& bytes) {
    const code_unit_index<Unit> index(bytes);
    std::size_t units = 0;
    std::size_t boundary = 0; // the last one
    bool right = index.units_before(bytes, 0) == 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const std::size_t begun = akshara::detail::units_begun<Unit>(static_cast<unsigned char>(bytes[at]));
        if (begun != 0) boundary = at;
        for (std::size_t k = 0; k < begun; ++k) right = right && index.boundary_before(bytes, units + k) == boundary;
        units += begun;
        right = right && index.units_before(bytes, at + 1) == units;
    }
    return right && index.size() == units && index.boundary_before(bytes, units) == bytes.size() &&
           index.units_before(bytes, bytes.size() + 9) == units && index.boundary_before(bytes, units + 9) == bytes.size();
}
bool counts(const std::string& bytes) { return counts<char16_t>(bytes) && counts<char32_t>(bytes); }

} // namespace

TEST_CASE("an index knows the unit of every byte and the boundary of every unit") {
    CHECK(counts(""));
    CHECK(counts(std::string(mixed)));
    for (std::size_t size = 60; size < 70; ++size)
        for (const char* letter : {"a", "\u00E9", "क", "\U0001F64F"}) {
            CAPTURE(size, letter);
            CHECK(counts(std::string(size, 'a') + letter));
            CHECK(counts(std::string(size, 'a') + letter + std::string(size, 'b')));
        }
}

TEST_CASE("so it does of random texts, whatever stands across a sample's start") {
    generator random{1};
    for (int round = 0; round < 500; ++round) {
        std::u32string code_points;
        for (std::size_t size = random.below(200); size > 0; --size)
            code_points += U"a\u00E9क\U0001F64F"[random.below(4)];
        CHECK(counts(utf8_of(code_points)));
    }
}

TEST_CASE("units beyond sixteen bits are counted on") {
    std::string bytes(70000, 'a');
    for (int k = 0; k < 40000; ++k) bytes += k % 3 ? "क" : "\U0001F64F";
    CHECK(counts(bytes));
}

TEST_CASE("an index of nothing says nothing") {
    const code_unit_index<char16_t> none;
    CHECK(none.size() == 0);
    CHECK(none.units_before("", 0) == 0);
    CHECK(none.boundary_before("", 0) == 0);
}
