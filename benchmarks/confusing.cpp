// SPDX-License-Identifier: BSL-1.0
#include "walk.hpp"

#include <akshara/normalize/confusing.hpp>

namespace benchmarks {

const comparison confusing("confusing", walk(akshara::confusing));

} // namespace benchmarks
