// SPDX-License-Identifier: BSL-1.0
#include "walk.hpp"

#include <akshara/segment/paragraphs.hpp>

namespace benchmarks {

const comparison paragraphs("paragraphs", walk(akshara::paragraphs));

} // namespace benchmarks
