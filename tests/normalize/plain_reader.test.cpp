// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/plain_reader.hpp>

#include "catch.hpp"

using akshara::code_point;
using akshara::span;
using akshara::detail::plain_reader;

namespace {

constexpr std::size_t read_all(std::string_view text) {
    plain_reader reader(text);
    std::size_t read = 0;
    for (code_point c; reader.next(c);) ++read;
    return read;
}
static_assert(read_all("") == 0 && read_all("क़\xE0\xA4") == 3);

} // namespace

TEST_CASE("a plain reader gives the code points as they stand") {
    plain_reader reader("क़\xE0\xA4");
    code_point c;
    REQUIRE(reader.next(c));
    CHECK(c == code_point{U'क', {0, 3}});
    REQUIRE(reader.next(c));
    CHECK(c == code_point{U'\u093C', {3, 6}});
    REQUIRE(reader.next(c));
    CHECK(c == code_point{akshara::replacement_character, {6, 8}});
    CHECK_FALSE(reader.next(c));
    CHECK_FALSE(plain_reader().next(c));
}
