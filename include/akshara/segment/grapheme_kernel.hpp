// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_KERNEL_HPP
#define AKSHARA_SEGMENT_GRAPHEME_KERNEL_HPP

#include <akshara/segment/grapheme_carry.hpp>
#include <akshara/segment/grapheme_classes.hpp>
#include <akshara/segment/plain_kernel.hpp>
#include <akshara/simd/block.hpp>

namespace akshara::inline v0::detail {

/// Where clusters begin, found 64 bytes at a time. This one, the rules themselves, is the portable kernel;
/// grapheme_kernel.inc has the others.
template <kernel Kernel>
struct grapheme_kernel : plain_kernel<grapheme_progress> {
    static_assert(Kernel == kernel::portable);

    static constexpr std::size_t count(std::string_view bytes) noexcept { return count_boundaries(bytes); }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/segment/grapheme_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
