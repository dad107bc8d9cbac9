// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/closing_mark.hpp>

#include "catch.hpp"

using akshara::detail::is_closing_mark;

namespace {

static_assert(is_closing_mark(U'”') && is_closing_mark(U')') && !is_closing_mark(U'“') && !is_closing_mark(U'('));

} // namespace

TEST_CASE("closing marks of quotations and brackets are some, and no others") {
    std::u32string found;
    for (char32_t c = 1; c < 0x3000; ++c)
        if (is_closing_mark(c)) found += c;
    CHECK((found == U"\"')]}»’”›"));
    CHECK_FALSE(is_closing_mark(0));
    CHECK_FALSE(is_closing_mark(0x110000));
}
