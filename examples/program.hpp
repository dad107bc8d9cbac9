// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_PROGRAM_HPP
#define AKSHARA_EXAMPLES_PROGRAM_HPP

#include "failure.hpp"

#include <csignal>
#include <iostream>

/// The end of every help text.
inline constexpr const char* reads_and_ends_with =
    "Reads the FILEs, - being standard input; with none named, standard input when it is a pipe or a file,\n"
    "or else the article that comes with the programs.\n"
    "Status: 0; 2 for wrong options; 3 for a file that cannot be read or written.\n";

/// A main function: does the work and answers with its status, says what went wrong, and ends quietly when the reader
/// of standard output has gone.
template <class Work>
int run(const std::string& program, Work work) {
    std::signal(SIGPIPE, SIG_DFL);
    std::cout.exceptions(std::ios::badbit);
    std::cerr.tie(nullptr); // a message must not flush the output that has just failed
    try {
        const status ends_with = work();
        std::cout.flush();
        return ends_with;
    } catch (const std::ios_base::failure&) {
        std::cerr << program << ": " << system_failure("standard output").what() << '\n';
        return not_read;
    } catch (const failure& f) {
        std::cerr << program << ": " << f.what() << '\n';
        return f.status;
    }
}

#endif
