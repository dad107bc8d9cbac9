// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_BREAK_CASES_HPP
#define AKSHARA_TESTS_BREAK_CASES_HPP

#include "data.hpp"
#include "utf8_of.hpp"

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

/// One official case: a text and every boundary in it but 0, the end included.
struct break_case {
    std::string line; ///< as the file has it
    std::string text;
    std::vector<std::size_t> boundaries;
};

/// The cases of a file in tests/data, whose head says how it is written.
inline std::vector<break_case> break_cases(const std::string& name) {
    std::vector<break_case> cases;
    std::istringstream lines(test_data(name));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        break_case next{line, {}, {}};
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, '|');) {
            std::istringstream numbers(field);
            for (std::string number; numbers >> number;)
                next.text += utf8_of(std::u32string(1, static_cast<char32_t>(std::stoul(number, nullptr, 16))));
            next.boundaries.push_back(next.text.size());
        }
        cases.push_back(next);
    }
    return cases;
}

#endif
