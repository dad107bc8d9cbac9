// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_FIND_NAMES_OPTIONS_HPP
#define AKSHARA_EXAMPLES_FIND_NAMES_OPTIONS_HPP

#include <akshara/phrase/match_policy.hpp>

#include <optional>
#include <string>
#include <vector>

/// What find_names is told.
struct options {
    std::string gazetteer;
    std::optional<std::string> form; ///< without one it is the gazetteer's own, or search
    akshara::match_policy policy;
    std::string format = "text";
    bool progress = false;
    std::vector<std::string> files;
};

/// Nothing when help or the version was asked for, and printed.
std::optional<options> read_options(int argc, char** argv);

#endif
