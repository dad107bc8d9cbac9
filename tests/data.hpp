// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_DATA_HPP
#define AKSHARA_TESTS_DATA_HPP

#include "file.hpp"

#include <stdexcept>
#include <string>
#include <utility>

/// A file of tests/data, whole. One that is missing or empty is a failed test: no case must pass for want of cases.
inline std::string test_data(const std::string& name) {
    auto bytes = read_file(std::string(AKSHARA_TEST_DATA "/") + name);
    if (!bytes || bytes->empty()) throw std::runtime_error("tests/data/" + name + " is missing or empty");
    return *std::move(bytes);
}

#endif
