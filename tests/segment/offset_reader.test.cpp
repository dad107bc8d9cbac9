// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/offset_reader.hpp>

#include "catch.hpp"
#include "kernels.hpp"
#include "literal_offsets.hpp"
#include "offset_text.hpp"

#include <string>

using akshara::kernel;
using akshara::offset_unit;
using akshara::detail::code_point_boundary;
using akshara::detail::offset_reader;

static_assert(code_point_boundary("कि", 2) == 0 && code_point_boundary("कि", 3) == 3 && code_point_boundary("कि", 7) == 6);

TEST_CASE("a boundary between code points is found from every byte, also where the text is ill-formed") {
    generator random{1};
    std::size_t wrong = 0;
    for (unsigned round = 0; round < 300; ++round) {
        const std::string text = random_bytes(random, random.below(60));
        const literal_offsets expected(text);
        for (std::size_t offset = 0; offset <= text.size() + 1; ++offset)
            wrong += code_point_boundary(text, offset) != expected.convert(offset, offset_unit::utf8, offset_unit::utf8);
    }
    CHECK(wrong == 0);
}

TEST_CASE("a reader converts what lies behind its place as one does that begins at the text's start") {
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 100; ++round) {
            const std::string text = offset_text(random, 300 + random.below(600));
            const literal_offsets expected(text);
            offset_reader here;
            here.advance(text, 131 + random.below(text.size() - 131), k);
            const std::size_t before[] = {here.start.bytes, here.start.utf16, here.start.code_points, here.clusters.graphemes};
            for (const offset_unit from : every_unit) {
                const std::size_t first = before[static_cast<unsigned>(from)];
                const std::size_t offset = first + random.below(expected.size(from) - first + 2);
                for (const offset_unit to : every_unit)
                    wrong += here.convert(text, offset, from, to, k) != expected.convert(offset, from, to);
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
