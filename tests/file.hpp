// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_FILE_HPP
#define AKSHARA_TESTS_FILE_HPP

#include <fstream>
#include <iterator>
#include <optional>
#include <string>

/// The whole file as bytes, or nothing when it cannot be read.
inline std::optional<std::string> read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

#endif
