// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_PROGRAM_LINE_HPP
#define AKSHARA_EXAMPLES_PROGRAM_LINE_HPP

#include "program.hpp"

#include <akshara/version.hpp>

#include <CLI/CLI.hpp>

/// What a program is told: its options, help and the version among them.
class program_line {
public:
    program_line(std::string program, std::string purpose) : app_(std::move(purpose), std::move(program)) {
        app_.set_version_flag("--version", app_.get_name() + " (akshara) " AKSHARA_VERSION);
    }

    CLI::App& options() { return app_; }

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
};

#endif
