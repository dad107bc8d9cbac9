// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_LAST_PLACE_HPP
#define AKSHARA_TEXT_LAST_PLACE_HPP

#include <akshara/simd/dispatch.hpp>
#include <akshara/text/utf8_kernel.hpp>

namespace akshara::inline v0::detail {

/// The last place, `from` or behind it, that is within `most` and the text. O(distance).
constexpr place last_place(std::string_view bytes, place from, const place& most, kernel k) noexcept {
    for (place here = from;;) {
        here = dispatch(k, [&](auto each) { return utf8_kernel<each.value>::advance(bytes, here, most); });
        // What a kernel left: ill-formed, or too far in a block. Where all is ill-formed the kernel is not asked at each byte.
        for (const std::size_t by_hand = here.bytes + 128; here.bytes < by_hand;) {
            if (here.bytes == bytes.size()) return here;
            const place next = here.after(decode(bytes, here.bytes).size);
            if (!next.is_within(most)) return here;
            here = next;
        }
    }
}

} // namespace akshara::detail

#endif
