// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_REPORT_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_REPORT_HPP

#include "annotation.hpp"
#include "document.hpp"

/// An annotation for people: who said what, by which words; who is named, and how often; which names are
/// short for which; the glosses.
std::string report(const json& id, const annotation& found);

/// What stands in the place of a bad record.
std::string report(const bad_record& bad);

#endif
