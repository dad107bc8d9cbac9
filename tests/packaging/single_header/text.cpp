// SPDX-License-Identifier: BSL-1.0
// With the one file of the room text: what is in it, and that the rooms above it are not.
#include <akshara.hpp>

#include <cstdio>

#if defined(AKSHARA_SEGMENT_HPP) || defined(AKSHARA_UNICODE_TABLES_WORD_BREAK_HPP)
#error "the one file of the room text holds more than that room"
#endif

int main() {
    for (const akshara::code_point each : "क\xE0" | akshara::code_points)
        std::printf("%zu-%zu U+%04X\n", each.span.first, each.span.last, static_cast<unsigned>(each.value));
}
