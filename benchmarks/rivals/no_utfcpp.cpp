// SPDX-License-Identifier: BSL-1.0
#include "rivals/utfcpp.hpp"

namespace benchmarks::utfcpp {

preparation add_code_points() { return {}; }
preparation find_ill_formed() { return {}; }
preparation is_well_formed() { return {}; }
preparation count_code_points() { return {}; }
preparation encode_utf16() { return {}; }
preparation encode_utf32() { return {}; }

} // namespace benchmarks::utfcpp
