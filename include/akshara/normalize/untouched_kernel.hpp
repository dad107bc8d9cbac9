// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNTOUCHED_KERNEL_HPP
#define AKSHARA_NORMALIZE_UNTOUCHED_KERNEL_HPP

#include <akshara/normalize/untouched_tables.hpp>
#include <akshara/simd/block.hpp>
#include <akshara/simd/dispatch.hpp>

#include <string_view>

namespace akshara::inline v0::detail {

/// Where in 64 bytes of a text a form may have something to do.
struct touched_block {
    std::size_t last = 0;      ///< where the bytes end
    std::uint64_t inside = 0;  ///< bits of the bytes behind them that belong to a code point of theirs
    std::uint64_t stops = 0;   ///< bits of where there is something to do, alone or with the next code point
    std::uint64_t foreign = 0; ///< those among them that are not known: neither ASCII, nor Devanagari, nor punctuation
};

/// Finds where there may be something to do, by tables like a form's `untouched_tables`. This one, the portable kernel, leaves all to be looked at one by one;
/// untouched_kernel.inc has the others.
template <kernel Kernel, class Tables>
struct untouched_kernel {
    static_assert(Kernel == kernel::portable);

    /// Goes on behind a block to the next where there is something to do; false when there is none, and then the block's
    /// end is where the last few code points begin, which are left to be looked at one by one.
    static constexpr bool find(std::string_view, touched_block&) noexcept { return false; }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/normalize/untouched_kernel.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

#endif
