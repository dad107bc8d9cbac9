// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SQLITE_FTS5_OPTIONS_HPP
#define AKSHARA_EXAMPLES_SQLITE_FTS5_OPTIONS_HPP

#include <span>
#include <stdexcept>
#include <string>

/// What a tokenizer is told: `tokenize = 'akshara form search by word'`.
struct options {
    std::string form = "search";
    std::string by = "word";
};

/// An option that is none, or a value that it does not have; names it.
struct option_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The options behind the tokenizer's name, each with its value; throws an `option_error`.
options read_options(std::span<const char* const> given);

#endif
