// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/graphemes.hpp>
#include <akshara/text/count.hpp>

#include "break_cases.hpp"
#include "catch.hpp"
#include "values.hpp"

using akshara::graphemes;

TEST_CASE("clusters are those of the 766 official cases, forward, backward and counted") {
    const auto cases = break_cases("grapheme_breaks.txt");
    REQUIRE(cases.size() == 766);
    for (const break_case& c : cases) {
        CAPTURE(c.line);
        CHECK(ends(c.text | graphemes) == c.boundaries);
        CHECK(ends_backward(c.text | graphemes) == c.boundaries);
        CHECK(count(c.text | graphemes) == c.boundaries.size());
    }
}

TEST_CASE("the cursor finds the boundaries of the official cases from every byte") {
    std::size_t wrong = 0;
    for (const break_case& c : break_cases("grapheme_breaks.txt")) {
        std::vector<bool> boundary(c.text.size() + 1);
        boundary[0] = true;
        for (const std::size_t at : c.boundaries) boundary[at] = true;
        for (std::size_t at = 0; at <= c.text.size(); ++at) {
            wrong += akshara::is_grapheme_boundary(c.text, at) != boundary[at];
            const std::size_t next = akshara::next_grapheme_boundary(c.text, at);
            const std::size_t previous = akshara::previous_grapheme_boundary(c.text, at);
            wrong += at != c.text.size() && !(next > at && boundary[next]);
            wrong += at != 0 && !(previous < at && boundary[previous]);
            for (std::size_t between = at + 1; between < next; ++between) wrong += boundary[between];
            for (std::size_t between = previous + 1; between < at; ++between) wrong += boundary[between];
        }
    }
    CHECK(wrong == 0);
}
