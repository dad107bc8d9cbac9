// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_WATCHED_CODE_POINTS_HPP
#define AKSHARA_NORMALIZE_WATCHED_CODE_POINTS_HPP

#include <akshara/normalize/asked_steps.hpp>
#include <akshara/normalize/form_plan.hpp>

namespace akshara::inline v0::detail {

/// What a rewriter has written and not given yet, and which steps are to be asked about it.
template <class Form>
class watched_code_points {
protected:
    using plan = form_plan<typename Form::steps>;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    // Positions count from the text's start: the stack holds [given_, end()).
    [[nodiscard]] constexpr std::size_t end() const noexcept { return given_ + stack_.size(); }
    [[nodiscard]] constexpr placed_code_point& at(std::size_t position) noexcept { return stack_[position - given_]; }
    [[nodiscard]] constexpr std::size_t segment_of(std::size_t position) noexcept { return position - at(position).in_segment; }
    // Where the canonical segment begins that the last one stands in, and the chain that it ends.
    [[nodiscard]] constexpr std::size_t segment_first() const noexcept { return stack_.empty() ? end() : end() - 1 - stack_.back().in_segment; }
    [[nodiscard]] constexpr std::size_t chain_first() const noexcept { return stack_.empty() ? end() : chain_of(end() - 1); }
    /// Of one that chains; what follows any other. Some of a long chain may have been given, when a change takes back what ended it.
    [[nodiscard]] constexpr std::size_t chain_of(std::size_t position) const noexcept {
        const std::size_t place = position - given_;
        return place + 1 < stack_[place].chain ? given_ : position + 1 - stack_[place].chain;
    }

    constexpr void push(placed_code_point c, code_point_facts facts) {
        c.in_segment = 0;
        c.chain = facts.chains() ? 1 : 0;
        if (stack_.empty()) { // it stands for what was dropped before it, too
            c.steps |= dropped_;
            dropped_ = 0;
        } else {
            const placed_code_point& before = stack_.back();
            if (!facts.begins()) c.in_segment = before.in_segment + 1;
            if (facts.chains()) c.chain = before.chain + 1;
        }
        stack_.push(c);
        before_ = facts;
    }
    // What stands here now has other neighbours: steps that had passed it by may look at them.
    constexpr void look_again() noexcept {
        asked_.clear();
        code_point_facts next;
        for (std::size_t back = 0; back < Form::reach && back < stack_.size(); ++back) {
            const code_point_facts here = plan::facts_of(stack_[stack_.size() - 1 - back].value);
            const unsigned groups = here.alone() << code_point_facts::pair_groups | next.pairs_with(here);
            if (here.reach() > back + 1) asked_.trigger(groups, here.reach() - 1 - back);
            next = here;
        }
    }

    // No step is waiting: what begins before the chain that ends here stays as it is, but for what a step reaches.
    constexpr void leave_behind() noexcept {
        const std::size_t chain = chain_first();
        live_first_ = chain - given_ < Form::reach ? given_ : chain - Form::reach;
    }

    /// What a change has only dropped belongs to the code point before.
    constexpr void drop(const placed_code_point& dropped) noexcept {
        if (stack_.empty()) {
            dropped_ |= dropped.steps;
        } else {
            stack_.back().source_last = dropped.source_last;
            stack_.back().steps |= dropped.steps;
        }
    }

    placed_code_points stack_;   ///< written, and still in reach
    std::size_t given_ = 0;
    std::size_t live_first_ = 0; ///< from here on a step may still act
    asked_steps asked_;
    std::uint64_t dropped_ = 0;  ///< the steps that have dropped something before all there is
    code_point_facts before_;    ///< of the last that was written
};

} // namespace akshara::detail

#endif
