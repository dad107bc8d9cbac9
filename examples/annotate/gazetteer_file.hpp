// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_GAZETTEER_FILE_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_GAZETTEER_FILE_HPP

#include "name_list.hpp"

/// The names of a file of tab-separated values, whose columns `name` and `entity` are read. The first thing that is
/// wrong ends it: a list of names is taken whole or not at all.
name_list read_gazetteer(const std::string& path);

#endif
