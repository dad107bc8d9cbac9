// SPDX-License-Identifier: BSL-1.0
#include "rivals/utf8proc.hpp"

namespace benchmarks::utf8proc {

preparation iterate_graphemes() { return {}; }

} // namespace benchmarks::utf8proc
