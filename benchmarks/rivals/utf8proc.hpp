// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_RIVALS_UTF8PROC_HPP
#define AKSHARA_BENCHMARKS_RIVALS_UTF8PROC_HPP

#include "comparison.hpp"

/// utf8proc's way to do the work. Empty where the build has no utf8proc.
namespace benchmarks::utf8proc {

inline constexpr const char* grapheme_difference =
    "utf8proc 2.8 has no GB9c: the next consonant of a conjunct is a cluster of its own";

/// utf8proc_iterate and utf8proc_grapheme_break_stateful: how many clusters.
preparation iterate_graphemes();

} // namespace benchmarks::utf8proc

#endif
