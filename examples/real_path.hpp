// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_REAL_PATH_HPP
#define AKSHARA_EXAMPLES_REAL_PATH_HPP

#include "failure.hpp"

#include <cstdlib>
#include <string>
#include <sys/stat.h>

/// Where a name leads, by all its links. A file that is not there yet has one too, if its folder is there.
inline std::string real_path(const std::string& name) {
    const auto resolve = [](const std::string& path) {
        char* const found = ::realpath(path.c_str(), nullptr);
        std::string real = found == nullptr ? "" : found;
        std::free(found);
        return real;
    };
    std::string found = resolve(name);
    if (!found.empty()) return found;

    const std::size_t after_folder = name.rfind('/') + 1; // 0 without a slash
    struct stat link = {};
    if (errno != ENOENT || after_folder == name.size() || ::lstat(name.c_str(), &link) == 0) throw system_failure(name);
    const std::string folder = resolve(after_folder == 0 ? "." : name.substr(0, after_folder));
    if (folder.empty()) throw system_failure(name);
    return folder + '/' + name.substr(after_folder);
}

#endif
