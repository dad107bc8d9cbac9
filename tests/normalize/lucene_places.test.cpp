// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene_places.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"

#include <iterator>
#include <string>
#include <vector>

namespace {

std::vector<std::size_t> places(std::string_view text, akshara::kernel k) {
    akshara::detail::lucene_places places(k);
    std::vector<std::size_t> found;
    for (std::size_t at = places.next(text, 0); at != text.size(); at = places.next(text, at)) {
        found.push_back(at);
        at += akshara::detail::decode(text, at).size;
    }
    return found;
}

using list = std::vector<std::size_t>;

} // namespace

TEST_CASE("a place is a letter that Lucene folds or deletes, or that begins one of its rows") {
    for (const akshara::kernel k : kernels()) {
        const std::string before(70, ' '), behind(70, 'x'); // so that blocks are looked at
        INFO(akshara::name_of(k));
        CHECK(places(before + "कमल" + behind, k).empty());
        CHECK(places(before + "की" + behind, k) == list{73});
        CHECK(places(before + "क्य" + behind, k) == list{73});
        CHECK(places(before + "क\u200Dय" + behind, k) == list{73});
        CHECK(places(before + "का अब" + behind, k).empty());
        CHECK(places(before + "अ\u093Eब" + behind, k) == list{70});
        CHECK(places(before + "क\u093E\u0947ब" + behind, k) == list{73});
        CHECK(places(before + "“क” –" + behind, k).empty());
    }
}
TEST_CASE("what is neither ASCII nor Devanagari is looked at by who asks") {
    for (const akshara::kernel k : kernels()) {
        const std::string before(70, ' '), behind(70, 'x');
        INFO(akshara::name_of(k));
        CHECK(places(before + "aé" + behind, k) == list{71});
        CHECK(places(before + "क😀" + behind, k) == list{73});
        CHECK(places(before + "\xE0\xA4" + behind, k).front() == 70);
    }
}
TEST_CASE("every kernel finds the places that are found letter by letter") {
    constexpr std::string_view parts[] = {"न", "\u094D", "\u093C", "क", "ी", "अ", "\u093E", "\u0945", " ", "a", "\u200D", "र", "त", "ं", "ए", "\u0947", "“", "é", "😀"};
    generator random{20261130};
    guarded_text page;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        const auto calm = random.below(20) + 1;
        for (std::size_t n = random.below(200); n > 0; --n) text += random.below(calm) == 0 ? parts[random.below(std::size(parts))] : "क";
        const auto expected = places(text, akshara::kernel::portable);
        for (const akshara::kernel k : kernels()) {
            INFO(akshara::name_of(k) << ": " << text);
            REQUIRE(places(page.at_end(text), k) == expected);
        }
    }
}
