// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/convert_offset.hpp>
#include <akshara/segment/truncate.hpp>
#include <akshara/text/span.hpp>

#include "catch.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "literal_offsets.hpp"
#include "offset_text.hpp"

#include <string>

using akshara::convert_offset;
using akshara::kernel;
using akshara::offset_unit;
using akshara::span;
using enum akshara::offset_unit;

namespace {

constexpr span in(std::string_view text, span of_bytes, offset_unit to) {
    return {convert_offset(text, of_bytes.first, utf8, to), convert_offset(text, of_bytes.last, utf8, to)};
}

} // namespace

static_assert(convert_offset("🙏 नमस्ते जी", 3, utf16, utf32) == 2);
static_assert(convert_offset("🙏 नमस्ते जी", 5, clusters, utf8) == 23);
static_assert(convert_offset("", 5, clusters, utf8) == 0);

TEST_CASE("a word after an emoji in utf8, code points, UTF-16 units and clusters") {
    constexpr std::string_view text = "🙏 नमस्ते जी";
    STATIC_REQUIRE(in(text, {5, 23}, utf8) == span{5, 23});
    STATIC_REQUIRE(in(text, {5, 23}, utf32) == span{2, 8});
    STATIC_REQUIRE(in(text, {5, 23}, utf16) == span{3, 9});
    STATIC_REQUIRE(in(text, {5, 23}, clusters) == span{2, 5});
}

TEST_CASE("a preview cut where the last whole cluster begins, at every size in bytes") {
    constexpr std::string_view text = "स्त्री-शक्ति केंद्र";
    const auto start = [&](std::size_t size) {
        return text.substr(0, convert_offset(text, convert_offset(text, size, utf8, clusters), clusters, utf8));
    };
    CHECK(start(3) == "");
    CHECK(start(17) == "");
    CHECK(start(18) == "स्त्री");
    CHECK(start(20) == "स्त्री-");
    CHECK(start(24) == "स्त्री-श");
    CHECK(start(37) == "स्त्री-शक्ति ");
    CHECK(start(60) == text);
    for (std::size_t size = 0; size <= text.size(); ++size) CHECK(start(size) == akshara::truncate(text, size));
}

TEST_CASE("two spellings of one word differ in utf8, code points and UTF-16 units and agree in clusters") {
    constexpr std::string_view text = "मेरी \u0958लम और क\u093Cलम";
    STATIC_REQUIRE(in(text, {13, 22}, utf16) == span{5, 8});
    STATIC_REQUIRE(in(text, {13, 22}, utf32) == span{5, 8});
    STATIC_REQUIRE(in(text, {13, 22}, clusters) == span{3, 6});
    STATIC_REQUIRE(in(text, {30, 42}, utf16) == span{12, 16});
    STATIC_REQUIRE(in(text, {30, 42}, utf32) == span{12, 16});
    STATIC_REQUIRE(in(text, {30, 42}, clusters) == span{10, 13});
}

TEST_CASE("an offset inside a code point is taken for its start, whatever it becomes") {
    constexpr std::string_view text = "अ🙏";
    for (std::size_t offset = 3; offset <= 6; ++offset) {
        CHECK(convert_offset(text, offset, utf8, utf8) == 3);
        CHECK(convert_offset(text, offset, utf8, utf16) == 1);
    }
    CHECK(convert_offset(text, 2, utf16, utf8) == 3);
    CHECK(convert_offset(text, 2, utf16, utf16) == 1);
    CHECK(convert_offset(text, 2, utf16, clusters) == 1);
}

TEST_CASE("an offset inside a cluster becomes the number of the cluster that holds it") {
    constexpr std::string_view text = "क्षत्रिय"; // 9, 12 and 3 bytes
    CHECK(convert_offset(text, 8, utf8, clusters) == 0);
    CHECK(convert_offset(text, 9, utf8, clusters) == 1);
    CHECK(convert_offset(text, 6, utf32, clusters) == 1);
    CHECK(convert_offset(text, 6, utf32, utf8) == 18); // other units keep it
}

TEST_CASE("an offset beyond the end becomes the end") {
    constexpr std::size_t far = ~std::size_t{0};
    for (const offset_unit from : every_unit) {
        CHECK(convert_offset("क्ष🙏", far, from, utf8) == 13);
        CHECK(convert_offset("क्ष🙏", far, from, utf32) == 4);
        CHECK(convert_offset("क्ष🙏", far, from, utf16) == 5);
        CHECK(convert_offset("क्ष🙏", far, from, clusters) == 2);
        CHECK(convert_offset("", far, from, clusters) == 0);
    }
}

TEST_CASE("a maximal subpart is one code point and one UTF-16 unit, also of an emoji that breaks off") {
    constexpr std::string_view text = "\xF0\x9F\x99 \xED\xA0\x90 जी\xE0\xA4";
    CHECK(convert_offset(text, 3, utf8, utf16) == 1);
    CHECK(convert_offset(text, 2, utf8, utf8) == 0);
    CHECK(convert_offset(text, 7, utf8, utf32) == 5);
    CHECK(convert_offset(text, text.size(), utf8, utf16) == 9);
    CHECK(convert_offset(text, 8, utf16, utf8) == 14);
}

TEST_CASE("every kernel converts every offset of dirty text as a walk does, and reads nothing beyond the text") {
    guarded_text page;
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 60; ++round) {
            const std::string text = offset_text(random, random.below(160));
            const literal_offsets expected(text);
            const std::string_view guarded = page.at_end(text, random.below(64));
            for (const offset_unit from : every_unit)
                for (const offset_unit to : every_unit)
                    for (std::size_t offset = 0; offset <= expected.size(from) + 1; ++offset)
                        wrong += convert_offset(guarded, offset, from, to, k) != expected.convert(offset, from, to);
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("boundaries of clusters keep their place from every unit to every other and back") {
    generator random{2};
    std::size_t wrong = 0;
    for (unsigned round = 0; round < 60; ++round) {
        const std::string text = offset_text(random, random.below(400));
        const literal_offsets expected(text);
        for (const offset_unit from : every_unit)
            for (const offset_unit to : every_unit)
                for (const std::size_t offset : expected.cluster_boundaries(from))
                    wrong += convert_offset(text, convert_offset(text, offset, from, to), to, from) != offset;
    }
    CHECK(wrong == 0);
}
