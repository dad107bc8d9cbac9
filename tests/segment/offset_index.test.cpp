// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/offset_index.hpp>

#include "catch.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "literal_offsets.hpp"
#include "offset_text.hpp"

#include <concepts>
#include <string>

using akshara::convert_offset;
using akshara::indexed_units;
using akshara::kernel;
using akshara::offset_index;
using akshara::offset_unit;
using akshara::span;
using enum akshara::offset_unit;

namespace {

constexpr indexed_units both[] = {indexed_units::all, indexed_units::all_but_clusters};

} // namespace

static_assert(std::copyable<offset_index> && std::default_initializable<offset_index>);
static_assert(offset_index("🙏 नमस्ते जी").convert(5, utf8, utf16) == 3);
static_assert(offset_index("🙏 नमस्ते जी", indexed_units::all_but_clusters).size(clusters) == 7);
static_assert(offset_index("🙏 नमस्ते जी").convert(span{5, 23}, utf8, clusters) == span{2, 5});

TEST_CASE("a span counted in any unit is the same word in every other") {
    const offset_index index("🙏 नमस्ते जी");
    const span word[] = {{5, 23}, {3, 9}, {2, 8}, {2, 5}}; // by unit
    for (const offset_unit from : every_unit)
        for (const offset_unit to : every_unit)
            CHECK(index.convert(word[static_cast<unsigned>(from)], from, to) == word[static_cast<unsigned>(to)]);
}

TEST_CASE("a span that cuts code points or clusters becomes the whole ones that hold it") {
    const offset_index index("क्षत्रि🙏य");
    CHECK(index.convert(span{1, 4}, utf8, utf32) == span{0, 2});
    CHECK(index.convert(span{0, 1}, utf32, clusters) == span{0, 1});
    CHECK(index.convert(span{2, 4}, utf32, clusters) == span{0, 2});
    CHECK(index.convert(span{7, 8}, utf16, utf8) == span{21, 25});
    CHECK(index.convert(span{8, 9}, utf16, utf8) == span{21, 25});
    CHECK(index.convert(span{22, 23}, utf8, utf16) == span{7, 9});
    CHECK(index.convert(span{22, 23}, utf8, utf8) == span{21, 25});
}

TEST_CASE("an empty span stays empty, and what lies beyond the end is cut off") {
    const offset_index index("क्ष🙏");
    CHECK(index.convert(span{4, 4}, utf8, clusters) == span{0, 0});
    CHECK(index.convert(span{13, 13}, utf8, utf16) == span{5, 5});
    CHECK(index.convert(span{9, 100}, utf8, clusters) == span{1, 2});
    CHECK(index.convert(span{50, 100}, utf32, utf8) == span{13, 13});
}

TEST_CASE("an index of no text, and of an empty one, converts everything to 0") {
    for (const offset_index& index : {offset_index(), offset_index("")})
        for (const offset_unit from : every_unit)
            for (const offset_unit to : every_unit) CHECK(index.convert(0, from, to) + index.convert(3, from, to) + index.size(to) == 0);
}

TEST_CASE("every kernel's index converts each offset of texts of a few samples as a walk does") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 4; ++round) {
            const std::string text = offset_text(random, 1000 + random.below(4000));
            const literal_offsets expected(text);
            for (const indexed_units units : both) {
                const offset_index index(text, units, k);
                for (const offset_unit from : every_unit) {
                    wrong += index.size(from) != expected.size(from);
                    for (unsigned query = 0; query < 100; ++query) {
                        const std::size_t offset = random.below(expected.size(from) + 2);
                        for (const offset_unit to : every_unit)
                            wrong += index.convert(offset, from, to) != expected.convert(offset, from, to);
                    }
                }
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("an index converts every byte, code point, UTF-16 unit and cluster of a text as the verb does") {
    generator random{2};
    const std::string text = offset_text(random, 5000);
    const offset_index index(text);
    std::size_t wrong = 0;
    for (const offset_unit from : every_unit)
        for (const offset_unit to : every_unit)
            for (std::size_t offset = 0; offset <= index.size(from); ++offset)
                wrong += index.convert(offset, from, to) != convert_offset(text, offset, from, to);
    CHECK(wrong == 0);
}

TEST_CASE("an index finds its way through megabytes of any text, one cluster of a megabyte included") {
    generator random{3};
    std::string text;
    for (unsigned stretch = 0; stretch < 10; ++stretch) text += offset_text(random, 100'000);
    for (unsigned mark = 0; mark < 350'000; ++mark) text += "\u0941";
    for (unsigned emoji = 0; emoji < 100'000; ++emoji) text += "🙏";
    text += offset_text(random, 200'000);
    const offset_index index(text);
    std::size_t wrong = 0;
    for (const offset_unit from : every_unit) {
        for (unsigned query = 0; query < 60; ++query) {
            const std::size_t offset = random.below(index.size(from));
            for (const offset_unit to : every_unit)
                wrong += index.convert(offset, from, to) != convert_offset(text, offset, from, to);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("an index reads nothing before or behind its text") {
    guarded_text page;
    generator random{4};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 40; ++round) {
            const std::string text = offset_text(random, 1900 + random.below(2100));
            const std::string_view guarded = round % 2 ? page.at_start(text) : page.at_end(text);
            for (const indexed_units units : both) {
                const offset_index index(guarded, units, k);
                for (const offset_unit from : every_unit)
                    for (const offset_unit to : every_unit)
                        wrong += index.convert(index.size(from) - 1, from, to) != convert_offset(text, index.size(from) - 1, from, to);
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
