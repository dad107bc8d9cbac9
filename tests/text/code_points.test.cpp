// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"
#include "values.hpp"

#include <algorithm>
#include <ranges>
#include <string>
#include <vector>

using akshara::code_point;
using akshara::code_points;

namespace {

using list = std::vector<code_point>;

template <class View>
list all(const View& view) {
    list found;
    for (const code_point c : view) found.push_back(c);
    return found;
}

using view = decltype(std::string_view() | code_points);
static_assert(std::ranges::bidirectional_range<const view> && std::ranges::view<view> && std::ranges::common_range<view>);
static_assert(std::ranges::borrowed_range<view>);
static_assert(count(std::string_view("नमस्ते 🙏") | code_points) == 8);
static_assert(tiles(std::string_view("नमस्ते \xFF🙏") | code_points, "नमस्ते \xFF🙏"));

} // namespace

TEST_CASE("code points have their value and the bytes they were read from") {
    const list expected = {{U'अ', {0, 3}}, {U'a', {3, 4}}, {U'🙏', {4, 8}}, {0, {8, 9}}};
    CHECK(all(std::string_view("अa🙏\0", 9) | code_points) == expected);
}

TEST_CASE("code points are walked from the end too") {
    const auto view = std::string_view("कि\xE0\xA4ख") | code_points;
    list backward;
    for (auto i = view.end(); i != view.begin();) backward.push_back(*--i);
    std::reverse(backward.begin(), backward.end());
    CHECK(backward == all(view));
}

TEST_CASE("an empty text has no code points") {
    CHECK((std::string_view() | code_points).empty());
    CHECK(all("" | code_points).empty());
    CHECK_FALSE(("क" | code_points).empty());
}

TEST_CASE("a view works with the algorithms of the standard library") {
    const std::string text = "कमल";
    const auto view = text | code_points;
    CHECK(std::ranges::find(view, U'म', &code_point::value)->span == akshara::span{3, 6});
    CHECK(std::vector<code_point>(view.begin(), view.end()).size() == 3);
    CHECK(std::ranges::distance(view) == 3);
    CHECK(std::next(view.begin(), 2)->value == U'ल');
}

TEST_CASE("code points of a text with a surrogate in it") {
    const list expected = {{U'क', {0, 3}}, {0xFFFD, {3, 4}}, {0xFFFD, {4, 5}}, {0xFFFD, {5, 6}}, {0x093F, {6, 9}}};
    CHECK(all("\xE0\xA4\x95\xED\xA0\x90\xE0\xA4\xBF" | code_points) == expected);
}
TEST_CASE("code points around a cut ellipsis") {
    const list expected = {{U'र', {0, 3}},      {0x0941, {3, 6}}, {U'क', {6, 9}},   {0x094B, {9, 12}},
                           {0xFFFD, {12, 14}}, {U'.', {14, 15}}, {U'.', {15, 16}}, {U'.', {16, 17}}};
    CHECK(all("रुको\xE2\x80..." | code_points) == expected);
}
TEST_CASE("code points of a text that its end cuts") {
    const list expected = {{U'ह', {0, 3}}, {U'म', {3, 6}}, {0xFFFD, {6, 8}}};
    CHECK(all("हम\xE0\xA4" | code_points) == expected);
}
TEST_CASE("code points after a cut emoji and before FF") {
    const list expected = {{0xFFFD, {0, 3}}, {U' ', {3, 4}}, {U'ज', {4, 7}}, {0x0940, {7, 10}}, {0xFFFD, {10, 11}}};
    CHECK(all("\xF0\x9F\x99 जी\xFF" | code_points) == expected);
}
TEST_CASE("every kernel counts the code points that there are") {
    generator random{1};
    for (const akshara::kernel k : kernels()) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 500; ++round) {
            const std::string text = random_text(random, random.below(300)) + random_bytes(random, random.below(20));
            wrong += count(code_points(text, k)) != all(text | code_points).size();
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
