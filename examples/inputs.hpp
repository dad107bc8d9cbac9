// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_INPUTS_HPP
#define AKSHARA_EXAMPLES_INPUTS_HPP

#include "input.hpp"

#include <algorithm>
#include <iostream>
#include <sys/stat.h>
#include <vector>

/// What a program reads: the files named, or standard input when it is a pipe or a file, or else the article.
inline std::vector<std::string> inputs(const std::vector<std::string>& named) {
    if (!named.empty()) return named;
    struct stat in = {};
    const bool given =
        ::fstat(STDIN_FILENO, &in) == 0 && (S_ISFIFO(in.st_mode) || S_ISREG(in.st_mode) || S_ISSOCK(in.st_mode));
    return {given ? "-" : AKSHARA_ARTICLE};
}

/// Does the work on every input, `work(name, input)`, and answers with the worst status. One that cannot be read is
/// named, and the others are still read.
template <class Work>
status for_each_input(const std::string& program, const std::vector<std::string>& named, Work work) {
    status worst = fine;
    for (const std::string& name : inputs(named)) {
        try {
            input in(name);
            work(name, in);
        } catch (const failure& f) {
            std::cerr << program << ": " << f.what() << '\n';
            worst = std::max(worst, f.status);
        }
    }
    return worst;
}

#endif
