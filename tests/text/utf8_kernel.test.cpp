// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/dispatch.hpp>
#include <akshara/text/ill_formed.hpp>
#include <akshara/text/utf8_kernel.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "literal_places.hpp"
#include "property/random_text.hpp"

#include <algorithm>
#include <string>

using akshara::kernel;
using akshara::detail::place;
using akshara::detail::utf8_kernel;

namespace {

std::size_t well_formed_until(kernel k, std::string_view text, std::size_t from) {
    return akshara::detail::dispatch(k, [&](auto each) { return utf8_kernel<each.value>::well_formed_until(text, from); });
}
place advance(kernel k, std::string_view text, place from, place most) {
    return akshara::detail::dispatch(k, [&](auto each) { return utf8_kernel<each.value>::advance(text, from, most); });
}

/// Well-formed text of letters, ASCII and emoji.
std::string clean_text(generator& random, std::size_t size) {
    constexpr std::u32string_view alphabet = U"कखि्ा   abé—😀🙏";
    std::string text;
    while (text.size() < size) text += utf8_of(alphabet.substr(random.below(alphabet.size()), 1));
    return text;
}

/// The first ill-formed byte behind `from`, or the end.
std::size_t first_wrong(std::string_view text, std::size_t from) {
    while (from < text.size()) {
        const literal::code_point here = literal::first_code_point(text.substr(from));
        if (!here.well_formed) break;
        from += here.size;
    }
    return from;
}

/// Whether a boundary is one up to which the text is well-formed, the last one or one near it.
bool is_right(std::string_view text, std::size_t from, std::size_t until) {
    const std::size_t wrong = first_wrong(text, from);
    return until >= from && until <= wrong && wrong - until <= 67 && akshara::detail::is_code_point_boundary(text, until);
}

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

static_assert(utf8_kernel<kernel::portable>::well_formed_until("कख\xFF", 0) == 6);
static_assert(utf8_kernel<kernel::portable>::advance("क😀\xFF", {}, place::nowhere()) == place{7, 2, 3});
static_assert(utf8_kernel<kernel::portable>::advance("क😀ख", {}, {100, 100, 2}) == place{3, 1, 1});

TEST_CASE("a kernel never goes back behind where it is told to begin") {
    for (const kernel k : kernels()) {
        INFO(name_of(k));
        CHECK(well_formed_until(k, "\xE0\xA4\xFF", 2) == 2); // the lead before would have room for what comes
        CHECK(well_formed_until(k, "\xED\xA0\x90", 1) == 1);
        CHECK(advance(k, "\xE0\xA4\xFF", {2, 1, 1}, place::nowhere()) == place{2, 1, 1});
        CHECK(akshara::find_ill_formed("\xE0\xA4\xFF", 2, k)->span == akshara::span{2, 3});
    }
}

TEST_CASE("every kernel stops at what is ill-formed, at every length and place, and reads nothing beyond the text") {
    guarded_text page;
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (std::size_t length = 0; length <= 300; ++length) {
            std::string text = clean_text(random, length + 4).substr(random.below(4), length);
            if (length > 0 && random.below(2)) text[random.below(length)] = static_cast<char>(random.below(256));
            const auto places = literal_places(text);
            for (std::size_t offset = 0; offset < 64; ++offset) {
                const place from = places[random.below(places.size())];
                wrong += !is_right(text, from.bytes, well_formed_until(k, page.at_start(text, offset), from.bytes));
                wrong += !is_right(text, from.bytes, well_formed_until(k, page.at_end(text, offset), from.bytes));
                const place here = advance(k, page.at_end(text, offset), from, place::nowhere());
                wrong += !is_right(text, from.bytes, here.bytes) || std::find(places.begin(), places.end(), here) == places.end();
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel goes as far as it may in bytes, code points and UTF-16 units, less a block") {
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 4000; ++round) {
            const std::string text = clean_text(random, random.below(600));
            const auto places = literal_places(text);
            const std::size_t first = random.below(places.size()), last = first + random.below(places.size() - first);
            place most = place::nowhere();
            switch (random.below(3)) {
            case 0: most.bytes = places[last].bytes; break;
            case 1: most.code_points = places[last].code_points; break;
            default: most.utf16 = places[last].utf16; break;
            }
            const place here = advance(k, text, places[first], most);
            wrong += std::find(places.begin(), places.end(), here) == places.end() || here.bytes < places[first].bytes;
            wrong += here.bytes > places[last].bytes || places[last].bytes - here.bytes > 67;
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

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

TEST_CASE("a code point that the end cuts off is ill-formed, at the end of a block too") {
    for (const kernel k : kernels())
        for (std::size_t before = 0; before < 130; ++before)
            for (const std::string_view cut : {"\xE0", "\xE0\xA4", "\xF0\x9F", "\xF0\x9F\x98", "\xC2"})
                REQUIRE(stops_well(k, std::string(before, 'a') + std::string(cut), 0));
}
