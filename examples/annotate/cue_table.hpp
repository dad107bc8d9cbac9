// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_CUE_TABLE_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_CUE_TABLE_HPP

#include <akshara/quote/cue_list.hpp>

#include <string>

/// The cues of a file of tab-separated values. Its column `cue` holds words of saying, with | between the forms of a verb
/// that behave alike; `form`, `subject`, `complement` and `weight` may say how they do, and are perf, ergative, optional and
/// 100 if they do not. The first thing that is wrong ends it.
akshara::cue_list read_cue_table(const std::string& path);

#endif
