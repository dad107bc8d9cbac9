// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/code_point_queue.hpp>

#include "catch.hpp"

using akshara::detail::code_point_queue;

namespace {

/// Whether code points come out as they went in, after each batch of `size`, `rounds` times.
constexpr bool keeps_order(std::size_t size, std::size_t rounds) {
    code_point_queue queue;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t k = 0; k < size; ++k) queue(static_cast<char32_t>(k), round + k);
        for (std::size_t k = 0; k < size; ++k) {
            if (queue.empty()) return false;
            const auto next = queue.pop();
            if (next.value != k || next.source_last != round + k) return false;
        }
        if (!queue.empty()) return false;
    }
    return true;
}
static_assert(keeps_order(0, 1) && keeps_order(3, 4) && keeps_order(200, 2));

} // namespace

TEST_CASE("what was given first is read first, however much waits") {
    CHECK(keeps_order(1, 1000));
    CHECK(keeps_order(10000, 3));
}
