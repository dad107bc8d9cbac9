// SPDX-License-Identifier: BSL-1.0
// A text of five gigabytes that comes in chunks and in pieces: offsets do not fit in 32 bits (tools/dev test-long).
#include <akshara/segment/grapheme_stream.hpp>
#include <akshara/segment/text_pieces.hpp>
#include <akshara/segment/words.hpp>

#include "catch.hpp"
#include "cluster_ways.hpp"
#include "kernels.hpp"
#include "random_text.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace {

/// A mebibyte that begins with a line feed and ends in a letter: nothing of it depends on what stands before.
std::string long_lines() {
    generator random{1};
    std::string text = "\n";
    while (text.size() + 200 < std::size_t{1} << 20) text += "किसी संस्था के क्षेत्रीय अध्यक्ष ने कहा, “हाँ।” " + random_text(random, 20);
    return text + std::string((std::size_t{1} << 20) - text.size(), 'a');
}

constexpr std::uint64_t rounds = 5 * 1024;

} // namespace

TEST_CASE("clusters of five gigabytes in chunks begin where they do in the text", "[.long]") {
    const std::string text = long_lines();
    std::vector<std::size_t> begins = cluster_ends_forward(text);
    begins.insert(begins.begin(), 0);
    begins.pop_back();

    const std::size_t cut = text.find("क्ष") + 4; // in the middle of the virama
    const std::string chunk = text.substr(cut) + text.substr(0, cut);
    for (const akshara::kernel k : kernels()) {
        akshara::grapheme_stream stream(0, k), counts(0, k);
        std::size_t wrong = 0, next = 0;
        std::uint64_t round = 0;
        const auto sink = [&](std::size_t offset) {
            wrong += offset != round * text.size() + begins[next];
            if (++next == begins.size()) next = 0, ++round;
        };
        stream.read(text.substr(0, cut), sink);
        counts.read(text.substr(0, cut));
        for (std::uint64_t n = 1; n < rounds; ++n) stream.read(chunk, sink), counts.read(chunk);
        stream.read(text.substr(cut), sink);
        counts.read(text.substr(cut));
        stream.finish(sink);
        counts.finish();
        INFO(name_of(k));
        CHECK(wrong == 0);
        CHECK(round == rounds);
        CHECK(stream.size() == rounds * text.size());
        CHECK(counts.size() == rounds * text.size());
        CHECK(stream.count() == rounds * begins.size());
        CHECK(counts.count() == rounds * begins.size());
    }
}

TEST_CASE("the words of five gigabytes in pieces stand where they do in the text", "[.long]") {
    const std::string text = long_lines();
    const std::vector<akshara::span> expected = spans(text | akshara::words);
    std::uint64_t brought = 0, round = 0;
    std::size_t wrong = 0, next = 0, longest = 0;
    akshara::text_pieces pieces([&](char* into, std::size_t room) {
        if (brought == rounds * text.size()) return std::size_t{0};
        const std::size_t come = text.copy(into, room, brought % text.size());
        brought += come;
        return come;
    });
    for (const akshara::text_piece piece : pieces) {
        longest = std::max(longest, piece.bytes.size());
        for (const akshara::fragment word : piece | akshara::words) {
            const std::uint64_t first = round * text.size();
            wrong += word.span != akshara::span{first + expected[next].first, first + expected[next].last};
            if (++next == expected.size()) next = 0, ++round;
        }
    }
    CHECK(wrong == 0);
    CHECK(round == rounds);
    CHECK(longest <= std::size_t{1} << 17);
}
