// SPDX-License-Identifier: BSL-1.0
#include "rivals/libunistring.hpp"

namespace benchmarks::libunistring {

preparation iterate_graphemes() { return {}; }

} // namespace benchmarks::libunistring
