// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_ANNOTATOR_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_ANNOTATOR_HPP

#include "annotation.hpp"
#include "options.hpp"

#include <functional>

/// Annotates a text. Threads may share one.
using annotator = std::function<annotation(std::string_view)>;

/// An annotator that looks for the quotations that the options want, and for the names of their gazetteer file, compared in
/// their form (`make_name_search`); without one, for those that each text glosses itself.
annotator make_annotator(const options& given);

#endif
