// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/formed_window.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <string>

using namespace akshara;
using window = detail::formed_window<search_form_t>;

namespace {

/// What is seen of a text when, whenever it reads on, the window keeps its last `kept` bytes or a little less.
std::string seen_in(const std::string& text, std::size_t kept) {
    window here(text, best_kernel());
    std::string all;
    for (;;) {
        std::size_t keep = here.bytes().size();
        while (keep > 0 && here.bytes().size() - keep < kept) keep -= detail::decode_before(here.bytes(), keep).size;
        if (here.finished()) return all + std::string(here.bytes());
        all += here.bytes().substr(0, keep);
        const std::string last(here.bytes().substr(keep));
        here.read_on(keep);
        if (here.bytes().substr(0, last.size()) != last) return "not kept";
    }
}

} // namespace

TEST_CASE("the window passes over the whole text in its form, whatever is kept") {
    generator random{1};
    std::string text;
    for (int k = 0; k < 20000; ++k)
        text += random.below(9) == 0 ? "क़लम गाँव " : random.below(50) == 0 ? std::string(random.below(9000), 'a') : "भारत \xFF";
    const std::string formed(normalize(text, search_form).utf8());
    for (const std::size_t kept : {0u, 3u, 100u, 5000u}) CHECK(seen_in(text, kept) == formed);
    CHECK(seen_in("", 0).empty());
}
TEST_CASE("words know where they stand in the text, also after the window has moved") {
    const std::string text = "क़लम" + std::string(5000, ' ') + "\u200Dगाँव\u00AD भारत";
    window here(text, best_kernel());
    CHECK(here.origin_of_words({0, 9}) == span{0, 12});
    while (!here.finished()) here.read_on(here.bytes().size());
    here = window(text, best_kernel());
    std::size_t moved = 0;
    while (!here.finished()) {
        const std::size_t keep = here.bytes().size() - 1;
        moved += keep;
        here.read_on(keep);
    }
    const std::string formed(normalize(text, search_form).utf8());
    REQUIRE(formed.substr(moved).find("गांव") != std::string::npos);
    const std::size_t village = formed.find("गांव") - moved;
    CHECK(here.origin_of_words({village, village + 12}) == span{5015, 5027});
    CHECK(here.origin_of_words({village + 13, village + 25}) == span{5030, 5042});
}
TEST_CASE("a copied window reads on by itself") {
    const std::string text = [] {
        std::string made;
        for (int k = 0; k < 1000; ++k) made += "क़लम ";
        return made;
    }();
    window first(text, best_kernel());
    window second = first;
    first.read_on(first.bytes().size());
    second.read_on(second.bytes().size());
    CHECK(first.bytes() == second.bytes());
    CHECK(second.bytes().starts_with("कलम ") == first.bytes().starts_with("कलम "));
}
