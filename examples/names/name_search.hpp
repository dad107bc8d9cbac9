// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_NAME_SEARCH_HPP
#define AKSHARA_EXAMPLES_NAMES_NAME_SEARCH_HPP

#include "named_phrases.hpp"

#include <functional>
#include <optional>

/// Finds names in a text. Threads may share one.
using name_search = std::function<std::vector<named_phrase>(akshara::text_piece)>;

/// A search for the names of a gazetteer file, compared in the form of that name. The file is a table, and names that
/// the form cannot take are told on standard error; or it was compiled, and has a form of its own.
name_search make_name_search(const std::string& path, const std::optional<std::string>& form,
                             akshara::match_policy policy = {});

#endif
