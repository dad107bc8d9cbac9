// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/number_sort.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <algorithm>

using namespace akshara;

static_assert([] {
    std::vector<std::uint64_t> numbers{3, 1, 2};
    detail::sort_numbers(numbers);
    return numbers == std::vector<std::uint64_t>{1, 2, 3};
}());

TEST_CASE("numbers are sorted") {
    generator random{1};
    bool sorted = true;
    for (std::size_t size = 0; size < 70; ++size) {
        std::vector<std::uint64_t> numbers;
        for (std::size_t k = 0; k < size; ++k) numbers.push_back(std::uint64_t{random.below(40)} << 40 | random.below(2));
        std::vector<std::uint64_t> expected = numbers;
        std::sort(expected.begin(), expected.end());
        detail::sort_numbers(numbers);
        sorted = sorted && numbers == expected;
    }
    CHECK(sorted);
}
