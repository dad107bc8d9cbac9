// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/dispatch.hpp>
#include <akshara/text/utf8_kernel.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <string>

using akshara::kernel;
using akshara::detail::code_point_start;
using akshara::detail::utf8_kernel;

namespace {

/// Where the first ill-formed subpart begins, or the end.
std::size_t by_decoding(std::string_view bytes, std::size_t from) {
    while (from < bytes.size()) {
        const auto here = akshara::detail::decode(bytes, from);
        if (!here.well_formed) break;
        from += here.size;
    }
    return from;
}

/// Whether a kernel stops at a boundary at or shortly before there, and at the end only if that is there.
bool stops_well(kernel k, std::string_view bytes, std::size_t from) {
    const std::size_t there = by_decoding(bytes, from);
    const std::size_t found =
        akshara::detail::dispatch(k, [&](auto each) { return utf8_kernel<each.value>::well_formed_until(bytes, from); });
    if (there == bytes.size()) return found == there;
    return from <= found && found <= there && there - found <= 67 && by_decoding(bytes, found) == there;
}

/// Code points of every length, at the edges of what is well-formed.
std::string edges(generator& random, std::size_t size) {
    constexpr char32_t all[] = {0,      0x7F,   0x80,   0x7FF,   0x800,   0x905,   0x94D,    0xFFF,    0x1000,
                                0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x3FFFF, 0x100000, 0x10FFFF};
    std::u32string text;
    while (text.size() < size) text += all[random.below(std::size(all))];
    return utf8_of(text);
}

} // namespace

static_assert(utf8_kernel<kernel::portable>::well_formed_until("क\xFF", 0) == 3);
static_assert(code_point_start("aक", 2) == 1 && code_point_start("aक", 3) == 1 && code_point_start("aक", 4) == 4);
static_assert(code_point_start("a\x80", 2) == 2 && code_point_start("\xF0\x9F\x98\x80", 3) == 0);

TEST_CASE("every kernel stops where the text is ill-formed, wherever one byte is wrong") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 20'000; ++round) {
            std::string bytes = edges(random, random.below(80));
            if (!bytes.empty() && random.below(3) != 0) bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
            if (!bytes.empty() && random.below(5) == 0) bytes.erase(random.below(bytes.size()), 1);
            wrong += !stops_well(k, bytes, 0);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel goes on behind what is ill-formed, and never before where it began") {
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 300; ++round) {
            const std::string bytes = random_bytes(random, random.below(200)) + edges(random, 60) + random_bytes(random, random.below(20));
            for (std::size_t from = 0; from < bytes.size(); from += akshara::detail::decode(bytes, from).size) wrong += !stops_well(k, bytes, from);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel reads nothing beyond the text, at every length and place") {
    guarded_text page;
    generator random{3};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t length = 0; length <= 300; ++length) {
            const std::string bytes = edges(random, length).substr(0, length);
            for (std::size_t offset = 0; offset < 64; ++offset)
                wrong += !stops_well(k, page.at_start(bytes, offset), 0) + !stops_well(k, page.at_end(bytes, offset), 0);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a code point that the end cuts off is ill-formed, at the end of a block too") {
    for (const kernel k : kernels())
        for (std::size_t before = 0; before < 130; ++before)
            for (const std::string_view cut : {"\xE0", "\xE0\xA4", "\xF0\x9F", "\xF0\x9F\x98", "\xC2"})
                REQUIRE(stops_well(k, std::string(before, 'a') + std::string(cut), 0));
}
