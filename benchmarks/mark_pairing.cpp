// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

#include <akshara/quote/mark_pairing.hpp>

namespace benchmarks {

namespace {

std::size_t pair_marks(std::string_view text) {
    const akshara::paired_marks found = text | akshara::mark_pairing;
    return found.pairs.size() + found.orphans.size();
}

} // namespace

const comparison mark_pairing("mark_pairing", from_text(pair_marks));

} // namespace benchmarks
