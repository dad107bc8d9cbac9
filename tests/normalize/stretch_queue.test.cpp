// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/stretch_queue.hpp>

#include "catch.hpp"

using akshara::detail::given_stretch;
using akshara::detail::stretch_queue;

TEST_CASE("stretches stand in the order in which they were given, and those that touch are one") {
    stretch_queue queue;
    queue.untouched(3);
    queue.untouched(7);
    queue(U'a', 8);
    queue.untouched(9);
    const auto first = queue.pop();
    CHECK(first.value == given_stretch);
    CHECK(first.source_last == 7);
    CHECK(queue.pop().value == U'a');
    const auto last = queue.pop();
    CHECK(last.value == given_stretch);
    CHECK(last.source_last == 9);
    CHECK(queue.empty());
    queue.untouched(12); // what was read is no more
    CHECK(queue.pop().source_last == 12);
}
