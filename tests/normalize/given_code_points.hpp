// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_NORMALIZE_GIVEN_CODE_POINTS_HPP
#define AKSHARA_TESTS_NORMALIZE_GIVEN_CODE_POINTS_HPP

#include <cstddef>
#include <string>
#include <vector>

/// A form's sink that keeps what it is given, and where the source of each ends.
struct given_code_points {
    std::vector<char32_t> values;
    std::vector<std::size_t> lasts;

    constexpr void operator()(char32_t value, std::size_t source_last) {
        values.push_back(value);
        lasts.push_back(source_last);
    }
    std::u32string text() const { return {values.begin(), values.end()}; }
};

#endif
