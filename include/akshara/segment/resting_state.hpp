// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_RESTING_STATE_HPP
#define AKSHARA_SEGMENT_RESTING_STATE_HPP

#include <akshara/segment/break_machine.hpp>

#include <bit>

namespace akshara::detail {

/// The state that a machine is in after a letter of Hindi, and stays in while more of them come. `Units` is that of
/// `near_units`.
template <class Units>
struct resting_state {
    using rules = typename Units::rules;
    using machine = break_machine<rules>;

    /// Where `c` leads to from the state `left`, whichever of its units it has; with the machine's bits, 0 if that matters.
    static constexpr unsigned cell(unsigned left, char32_t c) {
        unsigned found = 0;
        bool first = true;
        for (unsigned units = Units::possible(c); units != 0; units &= units - 1) {
            const unsigned next = break_machine_of<rules>.cells[static_cast<unsigned>(std::countr_zero(units))][left];
            found = first || found == next ? next : 0;
            first = false;
        }
        return found;
    }

    static constexpr unsigned value = cell(machine::start, U'क') & machine::state;

    /// Whether nothing changes at `c`: no boundary before it, and the same state after it.
    static constexpr bool keeps(char32_t c) { return cell(value, c) == value; }

    static_assert(keeps(U'क'));
};

} // namespace akshara::detail

#endif
