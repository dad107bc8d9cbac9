// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_place.hpp>

#include "catch.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "literal_offsets.hpp"
#include "offset_text.hpp"

#include <string>
#include <vector>

using akshara::kernel;
using akshara::offset_unit;
using akshara::detail::grapheme_place;

namespace {

/// The places one reaches by steps of so many bytes.
std::vector<grapheme_place> places(std::string_view text, std::size_t step, kernel k) {
    std::vector<grapheme_place> found{{}};
    for (std::size_t last = step; last <= text.size(); last += step) {
        grapheme_place next = found.back();
        next.advance(text, last, k);
        found.push_back(next);
    }
    return found;
}

} // namespace

static_assert(grapheme_place{}.graphemes_before("क्षत्रिय", 9, kernel::portable) == 1);
static_assert(grapheme_place{}.graphemes_before("क्षत्रिय", 10, kernel::portable) == 2);
static_assert(grapheme_place{}.start_of("क्षत्रिय", 1, kernel::portable) == 9);
static_assert(grapheme_place{}.start_of("क्षत्रिय", 3, kernel::portable) == 24);

TEST_CASE("a place is a boundary between code points at most 66 bytes before where it was sent") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 100; ++round) {
            const std::string text = offset_text(random, random.below(3000));
            const std::size_t step = 200 + random.below(300);
            std::size_t last = 0;
            for (const grapheme_place& here : places(text, step, k)) {
                wrong += here.progress.next > last || last - here.progress.next > 66;
                wrong += !akshara::detail::is_code_point_boundary(text, here.progress.next);
                last += step;
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}

TEST_CASE("every kernel counts and finds clusters from each place, and reads nothing beyond the text") {
    guarded_text page;
    generator random{2};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 150; ++round) {
            const std::string made = offset_text(random, random.below(1500));
            const std::string_view text = page.at_end(made, random.below(64));
            const std::vector<std::size_t> starts = literal_offsets(text).cluster_boundaries(offset_unit::utf8);
            const std::size_t clusters = starts.size() - 1;
            for (const grapheme_place& here : places(text, 200 + random.below(300), k)) {
                const std::size_t last = here.progress.next + random.below(text.size() - here.progress.next + 1);
                std::size_t expected = 0;
                for (std::size_t number = 0; number < clusters; ++number) expected += starts[number] < last;
                wrong += here.graphemes_before(text, last, k) != expected;
                wrong += here.graphemes_before(text, text.size(), k) != clusters;
                const std::size_t number = here.graphemes + random.below(clusters - here.graphemes + 1);
                wrong += here.start_of(text, number, k) != starts[number];
                wrong += here.start_of(text, clusters + random.below(3), k) != text.size();
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
