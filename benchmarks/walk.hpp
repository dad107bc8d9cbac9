// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_WALK_HPP
#define AKSHARA_BENCHMARKS_WALK_HPP

#include "comparison.hpp"

#include <akshara/text/adaptor.hpp>

namespace benchmarks {

/// Looks where each value of the view stands, as a user's loop does: how many there are.
preparation walk(akshara::adaptor auto view) {
    return from_text([view](std::string_view text) {
        std::size_t found = 0;
        for (const auto& value : text | view) {
            benchmark::DoNotOptimize(value.span.last);
            ++found;
        }
        return found;
    });
}

} // namespace benchmarks

#endif
