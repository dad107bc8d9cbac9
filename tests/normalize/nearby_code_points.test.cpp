// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/nearby_code_points.hpp>

#include "catch.hpp"

#include <string>

using nearby = akshara::detail::nearby_code_points<4, 8>;

namespace {

/// What is known, from the first on.
std::u32string known(const nearby& near) {
    std::u32string found;
    for (std::size_t k = near.first(); k < near.last(); ++k) found += near[k].value;
    return found;
}

/// At `stop`, after a change there was once made of "b" in "abc…": the letters "xyz".
nearby behind_a_change(std::string_view text, std::size_t stop) {
    nearby near;
    near.start(0);
    near.move_to(1);
    for (const char32_t c : {U'x', U'y', U'z'}) near.push({c, 2});
    near.changed(nearby::place);
    near.move_to(stop);
    static_cast<void>(text);
    return near;
}

} // namespace

TEST_CASE("what stands before a place is read no further than asked") {
    const std::string text = "aकbcde";
    nearby near;
    near.start(0);
    near.move_to(7);
    CHECK(known(near).empty());
    CHECK(near.knows(text, nearby::place - 1));
    CHECK(known(near) == U"d");
    CHECK(near.knows(text, nearby::place - 4));
    CHECK(known(near) == U"कbcd");
    CHECK(near.source_first(near.first()) == 1);
    CHECK(near.source_first(nearby::place) == 7);
}
TEST_CASE("before a text's first code point there is nothing, before another start nothing is known") {
    const std::string text = "abcd";
    nearby near;
    near.start(0);
    near.move_to(2);
    CHECK(near.knows(text, 0));
    CHECK(known(near) == U"ab");
    near.start(1);
    near.move_to(2);
    CHECK(near.knows(text, nearby::place - 1));
    CHECK_FALSE(near.knows(text, nearby::place - 2));
    CHECK(known(near) == U"b");
}
TEST_CASE("what the last change has put stands for its source") {
    const std::string text = "abcd";
    nearby near = behind_a_change(text, 3);
    CHECK(near.knows(text, nearby::place - 2));
    CHECK(known(near) == U"zc");
    CHECK(near.own_first() == nearby::place - 1);
    CHECK(near.source_first(nearby::place - 1) == 2);
    CHECK(near.knows(text, 0));
    CHECK(known(near) == U"xyzc");
    near.push({U'd', 4});
    CHECK(known(near) == U"xyzcd");
    near.pop_to(nearby::place);
    CHECK(near.last() == nearby::place);
}
TEST_CASE("the text before a change is read too, back to the change before it and no further") {
    const std::string text = "abcd";
    nearby near = behind_a_change(text, 2);
    near.push({U'w', 3});
    near.changed(nearby::place); // nobody asked what stands before it
    near.move_to(3);
    CHECK(near.knows(text, nearby::place - 1));
    CHECK(known(near) == U"w");
    CHECK_FALSE(near.knows(text, nearby::place - 2));

    near = behind_a_change(text, 2);
    CHECK(near.knows(text, nearby::place - 2));
    near.push({U'w', 3});
    near.changed(nearby::place); // and now that is kept
    near.move_to(3);
    CHECK(near.knows(text, nearby::place - 3));
    CHECK(known(near) == U"yzw");
    CHECK_FALSE(near.knows(text, nearby::place - 4));

    near.start(0);
    near.move_to(1);
    near.push({U'w', 2});
    near.changed(nearby::place);
    near.move_to(2);
    CHECK(near.knows(text, 0)); // the text begins there
    CHECK(known(near) == U"aw");
}
