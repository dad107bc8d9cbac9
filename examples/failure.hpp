// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_FAILURE_HPP
#define AKSHARA_EXAMPLES_FAILURE_HPP

#include <cerrno>
#include <stdexcept>
#include <string>
#include <system_error>

/// How a program ends.
enum status : int {
    fine = 0,
    not_in_form = 1, ///< a text that was checked
    wrong_options = 2,
    not_read = 3, ///< or not written: a file, standard input or output
    bad_data = 4, ///< a record or a list of names
};

/// What ends the work: the message for standard error, and the status.
struct failure : std::runtime_error {
    ::status status;

    failure(::status ends_with, const std::string& message) : std::runtime_error(message), status(ends_with) {}
};

/// The name of a file and the system's reason.
inline failure system_failure(const std::string& name) {
    return {not_read, name + ": " + std::generic_category().message(errno)};
}

#endif
