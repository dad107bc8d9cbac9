// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_TOUCHED_PLACES_HPP
#define AKSHARA_NORMALIZE_TOUCHED_PLACES_HPP

#include <akshara/normalize/untouched.hpp>

namespace akshara::detail {

/// Finds, from the first to the last, the places of a text where a form has something to do: a code point that a step may
/// act on, alone or with the next, one that may not keep NFC, or an ill-formed byte. Each byte is looked at once.
template <class Form>
class touched_places {
public:
    constexpr explicit touched_places(kernel k = best_kernel()) noexcept : kernel_(k) {}

    /// The first place at `from` or behind it, or the text's end. Always asked of the same text, and not before the last
    /// answer; what stands before `from` has nothing to do with it.
    constexpr std::size_t next(std::string_view bytes, std::size_t from) noexcept {
        std::size_t at = from;
        std::size_t patience = 4; // how many code points are looked at one by one at once
        while (at < bytes.size()) {
            if (at >= block_.last) {
                if (at > block_.last + static_cast<std::size_t>(std::countr_one(block_.inside))) block_ = {at, 0, 0, 0};
                if (!find_block(bytes)) return look_at_each(bytes, from, at < block_.last ? block_.last : at);
            }
            const std::size_t first = block_.last - 64;
            const std::uint64_t stops = at > first ? block_.stops & (~std::uint64_t{0} << (at - first)) : block_.stops;
            if (stops == 0) {
                at = block_.last;
                continue;
            }
            const auto bit = static_cast<std::size_t>(std::countr_zero(stops));
            at = first + bit;
            if ((block_.foreign >> bit & 1) == 0) return at;
            untouched_walk<Form> walk(bytes, from, at);
            if (!walk.pass(patience)) return walk.at();
            at = walk.at_before(); // it may be one of a pair
            if (patience < 64) patience *= 2;
        }
        return at;
    }

private:
    constexpr bool find_block(std::string_view bytes) noexcept {
        if (std::is_constant_evaluated()) return false;
        return dispatch(kernel_, [&](auto k) { return untouched_kernel<k.value, untouched_tables<Form>>::find(bytes, block_); });
    }
    constexpr std::size_t look_at_each(std::string_view bytes, std::size_t from, std::size_t at) const noexcept {
        untouched_walk<Form> walk(bytes, from, at);
        walk.pass(bytes.size());
        return walk.at();
    }

    kernel kernel_;
    touched_block block_; ///< the last one that was looked at
};

} // namespace akshara::detail

#endif
