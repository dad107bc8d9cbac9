// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/last_place.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "literal_places.hpp"
#include "property/random_text.hpp"

#include <string>

using akshara::kernel;
using akshara::detail::last_place;
using akshara::detail::place;

namespace {

constexpr std::size_t any = ~std::size_t{0};

constexpr place in(std::string_view text, place most) { return last_place(text, {}, most, kernel::portable); }

/// Text with some ill-formed bytes, with many, or with nothing else.
std::string dirty_text(generator& random, std::size_t pieces) {
    switch (random.below(3)) {
    case 0: return random_text(random, pieces);
    case 1: return random_bytes(random, pieces);
    default: return random_text(random, pieces / 2) + random_bytes(random, pieces / 4) + random_text(random, pieces / 4);
    }
}

} // namespace

static_assert(in("🙏 नमस्ते", {5, any, any}) == place{5, 2, 3});
static_assert(in("🙏 नमस्ते", {any, any, any}) == place{23, 8, 9});
static_assert(in("", {any, any, any}) == place{});

TEST_CASE("the last place within bytes, code points or UTF-16 units") {
    STATIC_REQUIRE(in("🙏 नमस्ते", {7, any, any}) == place{5, 2, 3});
    STATIC_REQUIRE(in("🙏 नमस्ते", {any, 1, any}) == place{4, 1, 2});
    STATIC_REQUIRE(in("🙏 नमस्ते", {any, any, 1}) == place{0, 0, 0});
    STATIC_REQUIRE(in("🙏 नमस्ते", {any, any, 2}) == place{4, 1, 2});
}

TEST_CASE("a maximal subpart is one code point and one UTF-16 unit") {
    STATIC_REQUIRE(in("\xF0\x9F\x99 \xFF", place::nowhere()) == place{5, 3, 3});
    STATIC_REQUIRE(in("\xED\xA0\x90", place::nowhere()) == place{3, 3, 3});
    STATIC_REQUIRE(in("क\xE0\xA4", {4, any, any}) == place{3, 1, 1});
    STATIC_REQUIRE(in("क\xE0\xA4", place::nowhere()) == place{5, 2, 2});
}

TEST_CASE("every kernel finds each place of dirty text from each other, and reads nothing beyond the text") {
    guarded_text page;
    generator random{3};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 3000; ++round) {
            const std::string text = dirty_text(random, random.below(200));
            const auto places = literal_places(text);
            const std::size_t first = random.below(places.size()), last = first + random.below(places.size() - first);
            const place from = places[first], expected = places[last];
            const std::string_view guarded = page.at_end(text, random.below(64));
            wrong += last_place(guarded, from, {expected.bytes, any, any}, k) != expected;
            wrong += last_place(guarded, from, {any, expected.code_points, any}, k) != expected;
            wrong += last_place(guarded, from, {any, any, expected.utf16}, k) != expected;
            wrong += last_place(guarded, from, place::nowhere(), k) != places.back();
            if (last + 1 < places.size()) wrong += last_place(guarded, from, {places[last + 1].bytes - 1, any, any}, k) != expected;
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
