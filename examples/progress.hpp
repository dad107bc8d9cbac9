// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_PROGRESS_HPP
#define AKSHARA_EXAMPLES_PROGRESS_HPP

#include <iostream>
#include <string>

/// Tells on standard error how much is done, when it is asked to. The line ends where it began, so that a message is
/// written over it, not behind it.
class progress {
public:
    progress(std::string program, std::size_t files, bool is_told)
        : program_(std::move(program)), files_(files), is_told_(is_told) {}

    void add_bytes(std::size_t size) {
        constexpr std::size_t often = std::size_t{1} << 23;
        const std::size_t before = bytes_;
        bytes_ += size;
        if (before / often != bytes_ / often) tell('\r');
    }
    void add_file() {
        ++done_;
        tell('\r');
    }
    void finish() const { tell('\n'); }

private:
    void tell(char end) const {
        if (!is_told_) return;
        std::cerr << program_ << ": " << done_ << " of " << files_ << " files, " << bytes_ / 1'000'000 << " MB" << end
                  << std::flush;
    }

    std::string program_;
    std::size_t files_;
    bool is_told_;
    std::size_t done_ = 0;
    std::size_t bytes_ = 0;
};

#endif
