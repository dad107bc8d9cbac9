// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SHARED_DATA_HPP
#define AKSHARA_TESTS_SHARED_DATA_HPP

#include "file.hpp"

#include <cstdio>
#include <optional>
#include <string>

/// What this run left out: a test case that skips is reported by ctest as skipped, never as passed.
inline int skip_count = 0;

/// Says what a test case leaves out and why. Call it, then return.
inline void skip(const char* why) {
    ++skip_count;
    std::printf("skipped: %s\n", why);
}

/// A file of the shared data folder, whole, or nothing when the folder or the file is not here.
inline std::optional<std::string> shared_data([[maybe_unused]] const std::string& name) {
#ifdef AKSHARA_SHARED_DATA
    return read_file(std::string(AKSHARA_SHARED_DATA "/") + name);
#else
    return std::nullopt;
#endif
}

#endif
