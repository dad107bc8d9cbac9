// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JSON_LINES_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JSON_LINES_HPP

#include "annotation.hpp"
#include "document.hpp"
#include "summary.hpp"

#include <akshara/segment/offset_unit.hpp>

/// An annotation as one line of JSON, the schema akshara/1. Offsets are of the document, in that unit; what is ill-formed
/// there is U+FFFD in the strings, one for each maximal subpart, while spans stay those of the document.
std::string json_line(const json& id, const annotation& found, akshara::offset_unit offsets);

/// The line that stands in the place of a bad record.
std::string json_line(const bad_record& bad);

/// What there is in all documents together.
std::string json_line(const summary& all);

#endif
