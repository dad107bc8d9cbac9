// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_TOUCHED_BLOCKS_HPP
#define AKSHARA_NORMALIZE_TOUCHED_BLOCKS_HPP

#include <akshara/normalize/untouched_kernel.hpp>

namespace akshara::inline v0::detail {

/// Goes through a text by blocks, from one place to the next where by `Tables` there may be something to do. Each byte is
/// looked at once. Always asked of the same text.
template <class Tables>
class touched_blocks {
public:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    constexpr explicit touched_blocks(kernel k) noexcept : kernel_(k) {}

    /// The first place at `from` or behind it, which does not lie before the last one; `nowhere` when blocks find none.
    constexpr std::size_t next(std::string_view bytes, std::size_t from) noexcept {
        for (;;) {
            if (from < block_.last) {
                const std::size_t first = block_.last - 64;
                const std::uint64_t stops = from > first ? block_.stops & (~std::uint64_t{0} << (from - first)) : block_.stops;
                if (stops != 0) return first + static_cast<std::size_t>(std::countr_zero(stops));
            }
            if (from > block_.last + static_cast<std::size_t>(std::countr_one(block_.inside))) block_ = {from, 0, 0, 0};
            if (!find_block(bytes)) return nowhere;
        }
    }

    /// Whether at the last place stands a code point that blocks do not know.
    [[nodiscard]] constexpr bool is_foreign(std::size_t place) const noexcept { return (block_.foreign >> (place + 64 - block_.last) & 1) != 0; }
    /// When there is none from `from` on: where code points are left to be looked at one by one.
    [[nodiscard]] constexpr std::size_t left(std::size_t from) const noexcept { return from > block_.last ? from : block_.last; }

private:
    constexpr bool find_block(std::string_view bytes) noexcept {
        if (std::is_constant_evaluated()) return false;
        return dispatch(kernel_, [&](auto k) { return untouched_kernel<k.value, Tables>::find(bytes, block_); });
    }

    kernel kernel_;
    touched_block block_; ///< the last one that was looked at
};

} // namespace akshara::detail

#endif
