// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_RUN_ARRANGER_HPP
#define AKSHARA_NORMALIZE_RUN_ARRANGER_HPP

#include <akshara/normalize/code_point_run.hpp>

namespace akshara::inline v0::detail {

/// Lets the steps of a form arrange their runs at a stack's end.
template <class Plan>
class run_arranger {
public:
    /// Those from `first` on: what they are arranged is added to `out`, with its places, and stands on the stack. Whether
    /// anything is not as it was.
    constexpr bool arrange(placed_code_points& stack, std::size_t first, placed_code_points& out) {
        before_.clear();
        for (std::size_t k = first; k < stack.size(); ++k) before_.push(stack[k]);
        const std::uint64_t steps = Plan::arrange(stack, first);
        if (steps == 0) return false;
        const code_point_run arranged(stack.data(), first, stack.size());
        placed_code_point dropped;
        place_change(before_.data(), before_.size(), arranged, before_.size(), steps, out, dropped);
        return true;
    }

private:
    placed_code_points before_;
};

} // namespace akshara::detail

#endif
