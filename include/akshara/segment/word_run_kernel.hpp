// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUN_KERNEL_HPP
#define AKSHARA_SEGMENT_WORD_RUN_KERNEL_HPP

#include <akshara/segment/plain_kernel.hpp>
#include <akshara/segment/word_run_classes.hpp>
#include <akshara/segment/word_run_progress.hpp>
#include <akshara/simd/block.hpp>

namespace akshara::inline v0::detail {

/// Where word runs begin and end, found 64 bytes at a time: `edges`, which the text's end is not, since a word may go on
/// there. This one, the rule itself, is the portable kernel; word_run_kernel.inc has the others.
template <kernel Kernel>
struct word_run_kernel : plain_kernel<word_run_progress> {
    static_assert(Kernel == kernel::portable);

    static constexpr std::size_t count(std::string_view bytes) noexcept { return (count_boundaries(bytes) + 1) / 2; }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/segment/word_run_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
