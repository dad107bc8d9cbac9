// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_RESTING_STATE_HPP
#define AKSHARA_SEGMENT_RESTING_STATE_HPP

#include <akshara/segment/break_machine.hpp>

#include <bit>

namespace akshara::inline v0::detail {

/// The state that a machine is in after a letter of Hindi, and stays in while more of them come. `Units` is that of
/// `near_units`.
template <class Units>
struct resting_state {
    using rules = typename Units::rules;
    using machine = break_machine<rules>;

    static constexpr unsigned value =
        break_machine_of<rules>.cells[std::countr_zero(Units::possible(U'क'))][machine::start] & machine::state;

    /// Whether nothing changes at any of these units, a set of bits: no boundary before them, and the same state after them.
    static constexpr bool all_keep(unsigned units) { return (units & ~keeping) == 0; }
    static constexpr bool keeps(char32_t c) { return all_keep(Units::possible(c)); }
    /// Whether a segment that begins with any of these units comes to rest at once.
    static constexpr bool all_begin(unsigned units) { return (units & ~beginning) == 0; }

private:
    // Sets of units, a bit for each: those that lead from the state `left` to the resting one without a boundary.
    static constexpr unsigned leading_from(unsigned left) {
        unsigned units = 0;
        for (unsigned unit = 0; unit < rules::units; ++unit)
            units |= unsigned{break_machine_of<rules>.cells[unit][left] == value} << unit;
        return units;
    }
    static constexpr unsigned keeping = leading_from(value), beginning = leading_from(machine::start);

    static_assert((Units::possible(U'क') & ~keeping) == 0);
};

} // namespace akshara::detail

#endif
