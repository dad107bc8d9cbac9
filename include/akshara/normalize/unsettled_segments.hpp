// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNSETTLED_SEGMENTS_HPP
#define AKSHARA_NORMALIZE_UNSETTLED_SEGMENTS_HPP

#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/placed_code_point.hpp>

namespace akshara::inline v0::detail {

/// Brings the canonical segments of a stack into NFC.
class segment_settler {
public:
    /// Those that stand between two places of the stack, where segments begin: what they are in NFC is added to `out`, with
    /// its places. Whether anything is not as it was.
    constexpr bool settle(const placed_code_points& stack, std::size_t first, std::size_t last, std::uint64_t step, placed_code_points& out) {
        bool changed = false;
        for (std::size_t begin = first, end = first; begin < last; begin = end) {
            segment_.clear();
            for (; end < last && (end == begin || stack[end].in_segment != 0); ++end) segment_.add(stack[end].value);
            segment_.close();
            changed = changed || !is_as_it_was(stack, begin, end);
            placed_code_point dropped;
            place_change(stack.data() + begin, end - begin, segment_, segment_.size(), step, out, dropped);
        }
        return changed;
    }

private:
    constexpr bool is_as_it_was(const placed_code_points& stack, std::size_t begin, std::size_t end) const noexcept {
        if (end - begin != segment_.size()) return false;
        for (std::size_t k = begin; k < end; ++k)
            if (stack[k].value != segment_[k - begin]) return false;
        return true;
    }

    canonical_segment segment_;
};

/// Which segments may not be in NFC: all between the first and the last, by where they begin.
class unsettled_segments {
public:
    [[nodiscard]] constexpr bool any() const noexcept { return first_ != none; }
    [[nodiscard]] constexpr std::size_t first() const noexcept { return first_; }

    constexpr void add(std::size_t segment) noexcept {
        if (!any()) first_ = last_ = segment;
        else if (segment < first_) first_ = segment;
        else if (segment > last_) last_ = segment;
    }
    /// Those from `end` on are no more; the last one there is now is `segment`.
    constexpr void forget(std::size_t end, std::size_t segment) noexcept {
        if (!any()) return;
        if (first_ >= end) first_ = none;
        else if (last_ >= end) last_ = segment;
    }
    /// Those before `last` are settled.
    constexpr void forget_before(std::size_t last) noexcept { first_ = last_ < last ? none : last; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t first_ = none;
    std::size_t last_ = 0;
};

} // namespace akshara::detail

#endif
