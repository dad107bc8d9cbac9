// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_RIVALS_UTFCPP_HPP
#define AKSHARA_BENCHMARKS_RIVALS_UTFCPP_HPP

#include "comparison.hpp"

/// utfcpp's ways to do the work. All are empty where the build has no utfcpp.
namespace benchmarks::utfcpp {

/// utf8::next: the sum of the code points, up to where the text is ill-formed.
preparation add_code_points();
/// utf8::find_invalid: where the text is ill-formed first, or its size.
preparation find_ill_formed();
/// utf8::is_valid: 1 if well-formed, else 0.
preparation is_well_formed();
/// utf8::distance: how many code points, or none where the text is ill-formed.
preparation count_code_points();
/// utf8::utf16to8 and utf8::utf32to8 of units that are there already: the size of what comes out.
preparation encode_utf16();
preparation encode_utf32();

} // namespace benchmarks::utfcpp

#endif
