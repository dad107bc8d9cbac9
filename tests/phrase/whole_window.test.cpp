// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/whole_window.hpp>

#include "catch.hpp"

using namespace akshara;

TEST_CASE("all of a text is seen at once, and words stand where they stand") {
    detail::whole_window window("क ख", best_kernel());
    CHECK(window.finished());
    CHECK(window.first() == 0);
    window.read_on(0);
    CHECK(window.bytes() == "क ख");
    CHECK(window.origin_of_words({4, 7}) == span{4, 7});
}
