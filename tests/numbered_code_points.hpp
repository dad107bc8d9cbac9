// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_NUMBERED_CODE_POINTS_HPP
#define AKSHARA_TESTS_NUMBERED_CODE_POINTS_HPP

#include <sstream>
#include <string>

/// The code points that a field of Unicode's files names by their numbers: "0905 093E".
inline std::u32string numbered_code_points(const std::string& field) {
    std::u32string found;
    std::istringstream numbers(field);
    for (std::string number; numbers >> number;) found += static_cast<char32_t>(std::stoul(number, nullptr, 16));
    return found;
}

#endif
