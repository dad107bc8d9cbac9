// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_ANNOTATOR_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_ANNOTATOR_HPP

#include "annotation.hpp"

#include <functional>
#include <optional>

/// Annotates a text. Threads may share one.
using annotator = std::function<annotation(std::string_view)>;

/// An annotator that looks for the names of a gazetteer file, compared in the form of that name (`make_name_search`);
/// without one, for those that each text glosses itself.
annotator make_annotator(const std::optional<std::string>& form, const std::optional<std::string>& gazetteer);

#endif
