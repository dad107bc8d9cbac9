// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JSON_LINES_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JSON_LINES_HPP

#include "annotation.hpp"
#include "document.hpp"

/// An annotation as one line of JSON, the schema akshara/1. Offsets are bytes of the document; what is ill-formed there
/// is U+FFFD in the strings, one for each maximal subpart, while spans stay those of the document.
std::string json_line(const json& id, const annotation& found);

/// The line that stands in the place of a bad record.
std::string json_line(const bad_record& bad);

#endif
