// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/traced_stretches.hpp>

#include "catch.hpp"

using akshara::icu4c::detail::traced_stretch;
using akshara::icu4c::detail::traced_stretches;
using list = std::vector<traced_stretch>;

namespace {

struct made {
    std::size_t size;
    std::uint32_t first = akshara::icu4c::detail::traced_unit::nowhere;
    std::uint32_t last = 0;
};

list stretches(std::size_t source_size, const std::vector<made>& code_points) {
    traced_stretches found;
    for (const made& each : code_points) found.append(each.size, {0, each.first, each.last});
    return found.finish(source_size);
}

} // namespace

TEST_CASE("code points in order are a stretch each") {
    CHECK(stretches(7, {{1, 0, 3}, {3, 3, 6}, {1, 6, 7}}) == list{{0, 3, 1}, {3, 6, 3}, {6, 7, 1}});
    CHECK(stretches(0, {}).empty());
}

TEST_CASE("those of the same bytes are one") { CHECK(stretches(3, {{1, 0, 2}, {1, 0, 2}, {1, 2, 3}}) == list{{0, 2, 2}, {2, 3, 1}}); }

TEST_CASE("what is dropped, put in, or replaced stands between") {
    CHECK(stretches(9, {{1, 0, 3}, {1, 6, 9}}) == list{{0, 3, 1}, {3, 6, 0}, {6, 9, 1}});
    CHECK(stretches(6, {{1, 0, 3}, {1}, {1, 3, 6}}) == list{{0, 3, 1}, {3, 3, 1}, {3, 6, 1}});
    CHECK(stretches(9, {{1, 0, 3}, {1}, {2}, {1, 6, 9}}) == list{{0, 3, 1}, {3, 6, 3}, {6, 9, 1}});
    CHECK(stretches(4, {}) == list{{0, 4, 0}});
    CHECK(stretches(4, {{1}, {1, 2, 3}, {1}}) == list{{0, 2, 1}, {2, 3, 1}, {3, 4, 1}});
}

TEST_CASE("those that changed places are one, with what stands between") {
    CHECK(stretches(4, {{1, 0, 1}, {1, 2, 3}, {1, 1, 2}, {1, 3, 4}}) == list{{0, 1, 1}, {1, 3, 2}, {3, 4, 1}});
    CHECK(stretches(4, {{1, 3, 4}, {5}, {1, 0, 1}}) == list{{0, 4, 7}});
    CHECK(stretches(3, {{1, 0, 1}, {1, 1, 2}, {2}, {1, 1, 2}, {1, 2, 3}}) == list{{0, 1, 1}, {1, 2, 4}, {2, 3, 1}});
}
