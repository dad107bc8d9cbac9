// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_offsets.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using akshara::grapheme_offsets;

namespace {

std::vector<std::size_t> starts(std::string_view text) {
    std::vector<std::size_t> found;
    for (const auto cluster : akshara::graphemes(text, akshara::kernel::portable)) found.push_back(cluster.span.first);
    return found;
}

template <class Reader>
std::vector<std::size_t> read_all(Reader reader, std::size_t room) {
    std::vector<std::size_t> found, batch(room);
    while (const std::size_t count = reader.read(batch.data(), room))
        found.insert(found.end(), batch.begin(), batch.begin() + static_cast<std::ptrdiff_t>(count));
    return found;
}

constexpr bool reads_at_once() {
    std::size_t offsets[64] = {};
    auto reader = std::string_view("क्षत्रिय") | grapheme_offsets;
    return reader.read(offsets) == 3 && offsets[1] == 9 && offsets[2] == 21 && reader.read(offsets) == 0;
}
static_assert(reads_at_once());

} // namespace

TEST_CASE("the offsets are where the clusters begin, whatever room there is and on every kernel") {
    CHECK(reads_at_once());
    generator random{1};
    for (const akshara::kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 300; ++round) {
            const std::string text = random_text(random, random.below(600));
            const std::size_t room = round % 2 ? 1 + random.below(63) : 64 + random.below(500);
            wrong += read_all(grapheme_offsets(text, k), room) != starts(text);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("of a part of a text they are offsets in the source") {
    constexpr std::string_view text = "वह क्षत्रिय";
    CHECK(read_all(text | akshara::within(akshara::span{7, 28}) | grapheme_offsets, 64) == std::vector<std::size_t>{7, 16});
    CHECK(read_all(text | akshara::within(akshara::span{7, 28}) | grapheme_offsets, 1) == std::vector<std::size_t>{7, 16});
}

TEST_CASE("a text of a megabyte is read in batches, a cluster of a megabyte in one") {
    std::string text, marks = "क";
    for (unsigned k = 0; k < 100'000; ++k) text += "कि ", marks += "\u0941";
    for (const akshara::kernel k : kernels()) {
        CHECK(read_all(grapheme_offsets(text, k), 1000) == starts(text));
        CHECK(read_all(grapheme_offsets(marks, k), 1000) == std::vector<std::size_t>{0});
    }
}

TEST_CASE("an owning temporary has no offsets") {
    STATIC_REQUIRE(std::is_invocable_v<decltype(grapheme_offsets), const std::string&>);
    STATIC_REQUIRE_FALSE(std::is_invocable_v<decltype(grapheme_offsets), std::string>);
}
