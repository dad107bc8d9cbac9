// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_progress.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "property/random_text.hpp"

#include <algorithm>
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

TEST_CASE("blocks have the boundaries that are found one by one, whatever a run of letters ends at") {
    constexpr std::u32string_view letters = U"abcd éжא漢かる한\u0301\u05B4\u064B\u11A8\u1160\u200D👩❤🇮\u3099\u302A\u0600কা";
    generator random{1};
    std::size_t wrong = 0;
    for (unsigned round = 0; round < 5000; ++round) {
        std::string text(random.below(64), 'a');
        while (text.size() < 300) {
            text += utf8_of(letters.substr(random.below(random.below(10) ? 14 : letters.size()), 1));
            if (random.below(20) == 0) text += "❤\u200D❤";
            if (random.below(50) == 0) text += random_bytes(random, 1);
        }
        grapheme_progress one_by_one, by_blocks;
        for (std::size_t at = 0; at < text.size(); at += 64) {
            std::uint64_t expected = 0;
            while (one_by_one.next < std::min(at + 64, text.size())) {
                const std::size_t here = one_by_one.next - at;
                expected |= std::uint64_t{one_by_one.read(text)} << here;
            }
            wrong += by_blocks.read_block(text, at) != expected;
            wrong += by_blocks.next != one_by_one.next || by_blocks.state != one_by_one.state;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("blocks are liked where a run may begin, and not in Hindi nor at an emoji") {
    for (const char* const text : {"abc", "漢字", "é", "a", " ab"}) CHECK(grapheme_progress{}.likes_blocks(text));
    for (const char* const text : {"क", " क", "😀", "1।"}) CHECK_FALSE(grapheme_progress{}.likes_blocks(text));
}
