// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_window.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <string>
#include <vector>

using akshara::kernel;
using akshara::detail::grapheme_window;

namespace {

std::vector<std::size_t> boundaries_of(std::string_view text) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < text.size(); at = akshara::detail::grapheme_end(text, at)) found.push_back(at);
    found.push_back(text.size());
    return found;
}

constexpr bool walks_both_ways(std::string_view text, std::size_t second) {
    grapheme_window window(text, 0, kernel::portable);
    window.advance(text);
    const bool there = window.first() == second && window.last() == text.size();
    window.retreat(text);
    return there && window.first() == 0 && window.last() == second;
}
static_assert(walks_both_ways("क्षत्रि", 9));

/// Goes to and fro at random; whether it always stood where it should.
bool wanders_well(std::string_view text, kernel k, generator& random) {
    const std::vector<std::size_t> boundaries = boundaries_of(text);
    grapheme_window window(text, 0, k);
    std::size_t here = 0;
    for (unsigned round = 0; round < 20; ++round) {
        const bool forward = random.below(2) != 0;
        for (std::size_t steps = random.below(300); steps > 0; --steps) {
            if (forward && here + 1 < boundaries.size()) window.advance(text), ++here;
            else if (!forward && here > 0) window.retreat(text), --here;
            if (window.first() != boundaries[here]) return false;
            if (here + 1 < boundaries.size() && window.last() != boundaries[here + 1]) return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("a window can be walked to and fro through any text") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t lost = 0;
        for (unsigned round = 0; round < 300; ++round) lost += !wanders_well(random_text(random, 1 + random.below(900)), k, random);
        INFO(name_of(k));
        CHECK(lost == 0);
    }
}

TEST_CASE("clusters longer than any window are one step") {
    generator random{2};
    std::string marks = "a";
    for (unsigned k = 0; k < 100'000; ++k) marks += "\u0941";
    for (const kernel k : kernels()) {
        for (const std::string& text : {marks, marks + "b", "b" + marks + marks, marks + "\nक" + marks + "\nab" + marks}) {
            INFO(name_of(k));
            CHECK(wanders_well(text, k, random));
        }
    }
}

TEST_CASE("a million flags are walked backward in time that grows with them") {
    std::string flags;
    for (unsigned k = 0; k < 100'001; ++k) flags += "🇮";
    for (const kernel k : kernels()) {
        grapheme_window window(flags, flags.size(), k);
        std::size_t found = 0;
        for (; window.first() != 0; ++found) window.retreat(flags);
        CHECK(found == 50'001);
    }
}
