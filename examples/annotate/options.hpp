// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_OPTIONS_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_OPTIONS_HPP

#include <optional>
#include <string>
#include <vector>

/// What annotate is told.
struct options {
    std::string format = "text";
    std::string offsets = "bytes";
    bool summary = false;
    bool records = false;
    std::optional<std::string> gazetteer;
    std::optional<std::string> form; ///< without one it is the gazetteer's own, or search
    std::vector<std::string> kinds;  ///< none: all
    double least_confidence = 0;
    std::optional<std::string> cues;
    std::size_t jobs = 1;
    bool progress = false;
    std::vector<std::string> files;
};

/// Nothing when help or the version was asked for, and printed.
std::optional<options> read_options(int argc, char** argv);

#endif
