// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

#include <akshara/phrase/glossed_names.hpp>

namespace benchmarks {

const comparison glossed_names("glossed_names",
                               from_text([](std::string_view text) { return (text | akshara::glossed_names).size(); }));

} // namespace benchmarks
