// SPDX-License-Identifier: BSL-1.0
#include "rivals/utf8proc.hpp"

#include <utf8proc.h>

namespace benchmarks::utf8proc {

preparation iterate_graphemes() {
    return from_text([](std::string_view text) {
        const auto* next = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
        auto left = static_cast<utf8proc_ssize_t>(text.size());
        std::size_t clusters = 0;
        utf8proc_int32_t before = 0, here = 0, state = 0;
        while (left > 0) {
            const utf8proc_ssize_t size = utf8proc_iterate(next, left, &here);
            const utf8proc_ssize_t taken = size > 0 ? size : 1;
            if (clusters == 0 || utf8proc_grapheme_break_stateful(before, here, &state)) ++clusters;
            before = here;
            next += taken;
            left -= taken;
        }
        return clusters;
    });
}

} // namespace benchmarks::utf8proc
