// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_UTF8_KERNEL_HPP
#define AKSHARA_TEXT_UTF8_KERNEL_HPP

#include <akshara/simd/block.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::detail {

/// Where the code point begins that the byte at `at` may belong to: `at`, or at most three bytes before. The text before
/// `at` holds well-formed code points and perhaps the start of one.
constexpr std::size_t code_point_start(std::string_view bytes, std::size_t at) noexcept {
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const unsigned char byte = byte_at(bytes, at - back);
        if (!is_continuation(byte)) return utf8_lead_of(byte).size > back ? at - back : at;
    }
    return at;
}

/// Validates UTF-8, 64 bytes at a time. This one, a code point at a time, is the portable kernel; utf8_kernel.inc has the
/// others.
template <kernel Kernel>
struct utf8_kernel {
    static_assert(Kernel == kernel::portable);

    /// A boundary between code points up to which the text is well-formed from `from` on, which is one too: the text's
    /// end, or at most 67 bytes before the first ill-formed one.
    static constexpr std::size_t well_formed_until(std::string_view bytes, std::size_t from) noexcept {
        while (from < bytes.size()) {
            const unsigned first = byte_at(bytes, from);
            if (first < 0x80) {
                ++from;
            } else if (first == 0xE0 && bytes.size() - from >= 3 && byte_at(bytes, from + 1) >= 0xA0 &&
                       is_continuation(byte_at(bytes, from + 1)) && is_continuation(byte_at(bytes, from + 2))) {
                from += 3; // the Indic scripts
            } else {
                const decoded here = decode(bytes, from);
                if (!here.well_formed) break;
                from += here.size;
            }
        }
        return from;
    }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/text/utf8_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
