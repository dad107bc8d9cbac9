// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_ASKED_STEPS_HPP
#define AKSHARA_NORMALIZE_ASKED_STEPS_HPP

#include <akshara/normalize/code_point_facts.hpp>

namespace akshara::inline v0::detail {

/// Which steps are to be asked about what is written: those that something newest has triggered, until it is out of their
/// reach.
class asked_steps {
public:
    [[nodiscard]] constexpr bool any() const noexcept { return left_ != 0; }
    /// The groups that they are of.
    [[nodiscard]] constexpr unsigned groups() const noexcept { return groups_; }
    /// For how many code points, the newest included.
    [[nodiscard]] constexpr std::size_t left() const noexcept { return left_; }

    constexpr void clear() noexcept { *this = {}; }
    /// They had nothing to do with the newest.
    constexpr void pass() noexcept { --left_; }

    constexpr void trigger(unsigned groups, std::size_t reach) noexcept {
        groups_ |= groups;
        if (groups != 0 && left_ < reach) left_ = reach;
    }
    /// `facts` are of what comes now, `before` of what stands before it; gives the groups of pairs that the two make.
    [[gnu::always_inline]] constexpr unsigned meet(code_point_facts before, code_point_facts facts) noexcept {
        const unsigned pairs = facts.pairs_with(before);
        trigger(facts.alone() << code_point_facts::pair_groups, facts.reach());
        trigger(pairs, before.reach());
        return pairs;
    }

private:
    std::size_t left_ = 0;
    unsigned groups_ = 0;
};

} // namespace akshara::detail

#endif
