// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_stream.hpp>
#include <akshara/segment/graphemes.hpp>

#include "break_cases.hpp"
#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"
#include "values.hpp"

#include <cstdint>
#include <string>
#include <vector>

using akshara::grapheme_stream;
using akshara::kernel;

namespace {

using offsets = std::vector<std::size_t>;

offsets begins(std::string_view text) {
    offsets found;
    for (const auto cluster : text | akshara::graphemes) found.push_back(cluster.span.first);
    return found;
}

/// Where clusters begin in a stream of these chunks.
offsets streamed(const std::vector<std::string_view>& chunks, kernel k = akshara::best_kernel()) {
    grapheme_stream stream(0, k);
    offsets found;
    const auto sink = [&](std::size_t offset) { found.push_back(offset); };
    for (const std::string_view chunk : chunks) stream.read(chunk, sink);
    stream.finish(sink);
    return found;
}

std::vector<std::string_view> byte_by_byte(std::string_view text) {
    std::vector<std::string_view> chunks;
    for (std::size_t at = 0; at < text.size(); ++at) chunks.push_back(text.substr(at, 1));
    return chunks;
}

std::vector<std::string_view> cut_at_random(generator& random, std::string_view text, std::size_t longest) {
    std::vector<std::string_view> chunks;
    while (!text.empty()) {
        chunks.push_back(text.substr(0, random.below(longest + 1)));
        text.remove_prefix(chunks.back().size());
    }
    return chunks;
}

/// Hindi for the most part, as blocks like it, and now and then anything.
std::string mixed_text(generator& random, std::size_t pieces) {
    constexpr std::u32string_view hindi = U"कतषरअ\u094D\u094D\u093C\u093Eिंँ।५  a\n";
    std::string text;
    for (std::size_t k = 0; k < pieces; ++k) {
        for (std::size_t n = random.below(120); n > 0; --n) text += utf8_of(hindi.substr(random.below(hindi.size()), 1));
        text += random.below(2) ? random_text(random, random.below(8)) : random_bytes(random, random.below(12));
    }
    return text;
}

constexpr std::size_t counted(std::string_view text, std::size_t chunk) {
    grapheme_stream stream;
    for (std::size_t at = 0; at < text.size(); at += chunk) stream.read(text.substr(at, chunk));
    stream.finish();
    return stream.count();
}

constexpr auto ignore = [](std::size_t) noexcept {};

} // namespace

static_assert(counted("क्षत्रिय", 1) == 3 && counted("क्षत्रिय", 7) == 3 && counted("क्षत्रिय", 100) == 3);
static_assert(counted("", 1) == 0 && counted("\xE0\xA4", 1) == 1 && counted("\xE0\xA4\xE0", 2) == 2);
static_assert(sizeof(grapheme_stream) <= 32);
static_assert(noexcept(grapheme_stream().read("", ignore)) && noexcept(grapheme_stream().finish()));
static_assert(!noexcept(grapheme_stream().read("", [](std::size_t) {})));

TEST_CASE("a stream has the boundaries of the official cases, cut at any place and byte by byte") {
    const auto cases = break_cases("grapheme_breaks.txt");
    REQUIRE(cases.size() == 766);
    for (const break_case& c : cases) {
        offsets expected = {0};
        expected.insert(expected.end(), c.boundaries.begin(), c.boundaries.end() - 1);
        const std::string_view text = c.text;
        std::size_t wrong = streamed(byte_by_byte(text)) != expected;
        for (std::size_t cut = 0; cut <= text.size(); ++cut) wrong += streamed({text.substr(0, cut), text.substr(cut)}) != expected;
        CAPTURE(c.line);
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel has the boundaries of the whole text in a stream that is cut at random") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 2000; ++round) {
            const std::string text = mixed_text(random, random.below(20));
            const std::size_t longest = std::size_t{1} << random.below(12);
            const auto chunks = cut_at_random(random, text, longest);
            wrong += streamed(chunks, k) != begins(text);
            grapheme_stream counts(0, k);
            for (const std::string_view chunk : chunks) counts.read(chunk);
            counts.finish();
            wrong += counts.count() != begins(text).size() || counts.size() != text.size();
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel goes on after a chunk of any size, in the middle of anything") {
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t cut = 0; cut <= 400; ++cut) {
            const std::string text = mixed_text(random, 12);
            const std::string_view first = std::string_view(text).substr(0, cut);
            const std::string_view second = std::string_view(text).substr(first.size());
            wrong += streamed({first, second}, k) != begins(text);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("nothing before or behind a chunk is read") {
    guarded_text page;
    generator random{3};
    const std::string text = mixed_text(random, 40);
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t size = 1; size <= 300; ++size) {
            grapheme_stream stream(0, k);
            offsets found;
            const auto sink = [&](std::size_t offset) { found.push_back(offset); };
            for (std::size_t at = 0; at < text.size(); at += size) {
                const std::string_view chunk = std::string_view(text).substr(at, size);
                stream.read(at % 2 ? page.at_start(chunk) : page.at_end(chunk), sink);
            }
            stream.finish(sink);
            wrong += found != begins(text);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a cluster of a megabyte is one, whatever the chunks") {
    std::string marks = "क", chain = "क";
    while (marks.size() < 1'000'000) marks += "\u0941";
    while (chain.size() < 1'000'000) chain += "\u094D\u0915";
    for (const kernel k : kernels()) {
        for (const std::string_view text : {marks, chain}) {
            grapheme_stream stream(0, k);
            for (std::size_t at = 0; at < text.size(); at += 1000) stream.read(text.substr(at, 1000));
            INFO(name_of(k));
            CHECK(stream.count() == 1);
        }
    }
}

TEST_CASE("a flag is cut off where it is in the whole text, however far back the flags begin") {
    std::string flags;
    for (int k = 0; k < 10'001; ++k) flags += "🇮";
    generator random{4};
    CHECK(streamed(cut_at_random(random, flags, 300)) == begins(flags));
}

TEST_CASE("empty chunks change nothing") {
    CHECK(streamed({"", "क\u094D", "", "", "\xE0", "", "\xA4\xB7", ""}) == offsets{0});
    CHECK(streamed({}).empty());
    CHECK(streamed({"", ""}).empty());
}

TEST_CASE("a code point that is not complete is told when the rest has come, or at the end") {
    grapheme_stream stream;
    offsets found;
    const auto sink = [&](std::size_t offset) { found.push_back(offset); };
    stream.read("a\xF0\x9F", sink);
    CHECK(found == offsets{0});
    CHECK(stream.size() == 3);
    stream.read("\x99", sink);
    CHECK(found == offsets{0});
    stream.finish(sink);
    CHECK(found == offsets{0, 1});
    CHECK(stream.size() == 4);
    CHECK(stream.count() == 2);
}

TEST_CASE("a byte that does not go on makes the code point before it ill-formed and is read itself") {
    CHECK(streamed({"\xE0\xA4", "\xE0\xA4", "a"}) == offsets{0, 2, 4});
    CHECK(streamed({"\xE0", "\x80\x80"}) == offsets{0, 1, 2});
    CHECK(streamed({"\xF0\x9F\x99", "\xCC", "\x81"}) == offsets{0});
}

TEST_CASE("a stream may begin beyond four gigabytes, or beyond two where offsets have 32 bits") {
    const std::size_t first = sizeof(std::size_t) > 4 ? static_cast<std::size_t>((std::uint64_t{5} << 32) - 3) : (std::size_t{1} << 31) - 3;
    generator random{5};
    const std::string text = mixed_text(random, 20);
    for (const kernel k : kernels()) {
        grapheme_stream stream(first, k);
        offsets found;
        const auto sink = [&](std::size_t offset) { found.push_back(offset - first); };
        for (const std::string_view chunk : cut_at_random(random, text, 500)) stream.read(chunk, sink);
        stream.finish(sink);
        INFO(name_of(k));
        CHECK(found == begins(text));
        CHECK(stream.size() == first + text.size());
    }
}
