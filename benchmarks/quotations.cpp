// SPDX-License-Identifier: BSL-1.0
#include "walk.hpp"

#include <akshara/quote/quotations.hpp>

namespace benchmarks {

const comparison quotations("quotations", walk(akshara::quotations));

} // namespace benchmarks
