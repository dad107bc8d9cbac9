// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_RIVALS_LIBUNISTRING_HPP
#define AKSHARA_BENCHMARKS_RIVALS_LIBUNISTRING_HPP

#include "comparison.hpp"

/// libunistring's way to do the work. Empty where the build has no libunistring.
namespace benchmarks::libunistring {

inline constexpr const char* grapheme_difference =
    "libunistring 1.0 has no GB9c: the next consonant of a conjunct is a cluster of its own";

/// u8_grapheme_next: how many clusters.
preparation iterate_graphemes();

} // namespace benchmarks::libunistring

#endif
