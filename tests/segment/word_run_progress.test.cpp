// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_run_progress.hpp>

#include "catch.hpp"

#include <string>

using akshara::detail::word_run_progress;

namespace {

constexpr std::uint64_t edges(std::string_view text) { return word_run_progress{}.read_block(text, 0); }

} // namespace

static_assert(edges("कि, a") == 0b101000001);

TEST_CASE("a block's bits are where words begin and where they have ended") {
    CHECK(edges("") == 0);
    CHECK(edges("ab cd ") == 0b101101);
    CHECK(edges("।िक") == 0b1000000);
    CHECK(edges("a\xFF\xE0\xA4x") == 0b10011);
}
TEST_CASE("a ० that stands for the sign ends its word, and one that is a digit does not") {
    CHECK(edges("क० ") == 0b1001);
    CHECK(edges("क०") == 0b1001);
    CHECK(edges("क०५ ") == 0b1000000001);
    CHECK(edges("०") == 0b1);
}
TEST_CASE("the text's end is no edge, and whether a word goes on there is told") {
    word_run_progress progress;
    CHECK(progress.read_block("ab", 0) == 0b1);
    CHECK(progress.inside);
    CHECK(progress.next == 2);
}
TEST_CASE("a letter that begins in a block is read to its end, and the edge behind it is the next block's") {
    const std::string text = std::string(63, ' ') + "क ";
    word_run_progress progress;
    CHECK(progress.read_block(text, 0) == std::uint64_t{1} << 63);
    CHECK(progress.next == 66);
    CHECK(progress.read_block(text, 64) == 0b100);
    CHECK_FALSE(progress.inside);
}
