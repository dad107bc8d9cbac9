// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_progress.hpp>

#include "catch.hpp"

#include <string>

using akshara::detail::grapheme_progress;

namespace {

constexpr std::uint64_t boundaries(std::string_view text, std::size_t at = 0) { return grapheme_progress{}.read_block(text, at); }

} // namespace

static_assert(boundaries("क्षa") == 0b1000000001);

TEST_CASE("a block's bits are where its clusters begin") {
    CHECK(boundaries("") == 0);
    CHECK(boundaries("\r\nab") == 0b1101);
    CHECK(boundaries("\xFF\xE0\xA4x") == 0b1011);
}
TEST_CASE("a code point that begins in a block is read to its end, and the next block begins behind it") {
    const std::string text = std::string(63, 'a') + "क्ष";
    grapheme_progress progress;
    CHECK(progress.read_block(text, 0) == ~std::uint64_t{0});
    CHECK(progress.next == 66);
    CHECK(progress.read_block(text, 64) == 0);
    CHECK(progress.next == text.size());
}
