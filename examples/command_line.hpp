// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_COMMAND_LINE_HPP
#define AKSHARA_EXAMPLES_COMMAND_LINE_HPP

#include "inputs.hpp"
#include "program_line.hpp"

/// What a filter is told: its options, and the files it reads, which every filter takes.
class command_line : public program_line {
public:
    command_line(std::string program, std::string purpose) : program_line(std::move(program), std::move(purpose)) {
        options().footer(reads_and_ends_with);
        options().add_option("FILE", files_, "What to read")->type_name("");
    }

    const std::vector<std::string>& files() const { return files_; }

private:
    std::vector<std::string> files_;
};

#endif
