// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_UTF8_KERNEL_HPP
#define AKSHARA_TEXT_UTF8_KERNEL_HPP

#include <akshara/simd/block.hpp>
#include <akshara/text/place.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// The last boundary between code points at or before `at`, in text that is well-formed from `from`, which is one, to `at`.
constexpr std::size_t code_point_start(std::string_view bytes, std::size_t from, std::size_t at) noexcept {
    std::size_t lead = at;
    while (lead > from && at - lead < 3 && is_continuation(byte_at(bytes, lead - 1))) --lead;
    return lead > from && byte_at(bytes, lead - 1) >= 0xC0 && lead - 1 + utf8_lead_of(byte_at(bytes, lead - 1)).size > at ? lead - 1 : at;
}

/// Validates UTF-8 and counts it, 64 bytes at a time. This one, a code point at a time, is the portable kernel;
/// utf8_kernel.inc has the others.
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

    /// A place within `most`, up to which the text is well-formed from `from` on: the last one, or at most 67 bytes before.
    static constexpr place advance(std::string_view bytes, place from, const place& most) noexcept {
        while (from.bytes < bytes.size()) {
            const decoded here = decode(bytes, from.bytes);
            const place next = from.after(here.size);
            if (!here.well_formed || !next.is_within(most)) break;
            from = next;
        }
        return from;
    }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/text/utf8_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
