// SPDX-License-Identifier: BSL-1.0
#include "rivals/libunistring.hpp"

#include <unigbrk.h>

namespace benchmarks::libunistring {

preparation iterate_graphemes() {
    return from_text([](std::string_view text) {
        const auto* next = reinterpret_cast<const uint8_t*>(text.data());
        const auto* const end = next + text.size();
        std::size_t clusters = 0;
        for (; next != end; ++clusters) next = u8_grapheme_next(next, end);
        return clusters;
    });
}

} // namespace benchmarks::libunistring
