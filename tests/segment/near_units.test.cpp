// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/near_units.hpp>

#include "catch.hpp"
#include "hyphen_rules.hpp"
#include "utf8_of.hpp"

#include <akshara/segment/sentence_units.hpp>

#include <string>

namespace {

using near = akshara::detail::near_units<hyphen_units>;

struct digit_units : hyphen_units {
    static constexpr bool counts(char32_t c) { return c >= U'0' && c <= U'9'; }
};

constexpr auto read(std::string_view bytes, std::size_t at = 0) {
    return akshara::detail::near_units_of<hyphen_units>.read(bytes, at);
}
constexpr unsigned unit_of(near::code found) { return found.value & near::unit; }
constexpr unsigned number(hyphen_rules::unit unit) { return static_cast<unsigned>(unit); }

static_assert(unit_of(read("क  ")) == number(hyphen_rules::unit::letter) && read("क  ").size == 3);

} // namespace

TEST_CASE("ASCII and what E0 begins have the units of their code points") {
    for (char32_t k = 0; k < 0x880; ++k) {
        const char32_t c = k < 0x80 ? k : 0x0780 + k;
        CAPTURE(static_cast<unsigned>(c));
        const std::string text = utf8_of(std::u32string(1, c)) + "  ";
        const unsigned expected = c == U'~' ? near::far : number(hyphen_units::at(text, 0, c));
        CHECK(unit_of(read(text)) == expected);
        CHECK(read(text).size + 2 == text.size());
    }
}

TEST_CASE("any other code point is far, and so are ill-formed bytes") {
    CHECK(read("é ").value == near::far);
    CHECK(read("က").value == near::far); // Myanmar
    CHECK(read("\xE0\x9F\xBF").value == near::far);
    CHECK(read("“").value == near::far);
    CHECK(read("😀").value == near::far);
    CHECK(read("\xE0\xA4 ").value == near::far);
    CHECK(read("\xE0\xA4\xFF").value == near::far);
    CHECK(read("\xE0\xA5\xC0").value == near::far);
    CHECK(read("\xA4\x95 ").value == near::far);
    CHECK(read("\xE1\xA4\x95").value == near::far);
}

TEST_CASE("a code says whether the code point counts") {
    constexpr auto& units = akshara::detail::near_units_of<digit_units>;
    CHECK((units.read("5  ", 0).value & near::counts) != 0);
    CHECK((units.read("a  ", 0).value & near::counts) == 0);
    CHECK((units.read("क", 0).value & near::counts) == 0);
}

TEST_CASE("a code says where a run may begin and go on, which is not in ASCII unless ill-formed bytes keep the state too") {
    CHECK((read("क").value & near::rests) != 0);
    CHECK((read("क").value & near::keeps) != 0);
    CHECK((read("ক").value & near::keeps) != 0);
    CHECK((read("a  ").value & (near::rests | near::keeps)) == 0);
    CHECK((read("।").value & (near::rests | near::keeps)) == 0);

    constexpr auto& sentences = akshara::detail::near_units_of<akshara::detail::sentence_units>;
    CHECK((sentences.read(" क", 0).value & near::keeps) != 0);
    CHECK((sentences.read("a  ", 0).value & near::keeps) == 0);
}
