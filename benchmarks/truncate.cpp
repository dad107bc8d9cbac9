// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/segment/truncate.hpp>

namespace benchmarks {

namespace {

constexpr std::size_t max_bytes = 160;

std::size_t cut_into_pieces(std::string_view text) {
    std::size_t pieces = 1;
    for (; text.size() > max_bytes; ++pieces) {
        const std::size_t size = akshara::truncate(text, max_bytes).size();
        text.remove_prefix(size > 0 ? size : max_bytes); // a cluster that is longer is cut
    }
    return pieces;
}

} // namespace

const comparison truncate("truncate", from_text(cut_into_pieces),
                          {{"ICU preceding", icu::cut_into_pieces(max_bytes), icu::grapheme_difference}});

} // namespace benchmarks
