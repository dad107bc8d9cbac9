// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_COMMAND_LINE_HPP
#define AKSHARA_EXAMPLES_COMMAND_LINE_HPP

#include "inputs.hpp"
#include "program.hpp"

#include <akshara/version.hpp>

#include <CLI/CLI.hpp>

/// What a filter is told: its options, and the files it reads, which every filter takes.
class command_line {
public:
    command_line(std::string program, std::string purpose) : app_(std::move(purpose), std::move(program)) {
        app_.set_version_flag("--version", app_.get_name() + " (akshara) " AKSHARA_VERSION);
        app_.footer(reads_and_ends_with);
        app_.add_option("FILE", files_, "What to read")->type_name("");
    }

    CLI::App& options() { return app_; }
    const std::vector<std::string>& files() const { return files_; }

    /// False when help or the version was asked for, and printed.
    bool read(int argc, char** argv) {
        try {
            app_.parse(argc, argv);
            return true;
        } catch (const CLI::Success& asked) {
            app_.exit(asked);
            return false;
        } catch (const CLI::ParseError& e) {
            throw failure(wrong_options, std::string(e.what()) + ", see --help");
        }
    }

private:
    CLI::App app_;
    std::vector<std::string> files_;
};

#endif
