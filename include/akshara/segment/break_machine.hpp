// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_BREAK_MACHINE_HPP
#define AKSHARA_SEGMENT_BREAK_MACHINE_HPP

namespace akshara::inline v0::detail {

/// A rule set of UAX #29 as a table. `Rules` has
///   `state`, what stands left of a boundary as far as any rule asks, and `unit`, the classes of code points;
///   `states` and `units`, how many there are; `start`, the state before the first unit;
///   `after(left, right)`, the state once `right` has been read;
///   `waits(state)`: the boundary before the last unit or run of units depends on what comes (WB6, SB8);
///   `joins(left, right)`: no boundary before `right`; where `left` waits: `right` does not decide for the boundary.
template <class Rules>
struct break_machine {
    static constexpr unsigned boundary = 0x80, opens = 0x40, state = 0x3F;
    static constexpr unsigned start = static_cast<unsigned>(Rules::start);
    static_assert(Rules::states <= 64 && Rules::units <= 32);

    /// By the unit and then the state, which is known last.
    unsigned char cells[32][64] = {};

    consteval break_machine() {
        for (unsigned row = 0; row < Rules::units; ++row) {
            for (unsigned column = 0; column < Rules::states; ++column) {
                const auto left = static_cast<typename Rules::state>(column);
                const auto right = static_cast<typename Rules::unit>(row);
                const auto next = Rules::after(left, right);
                unsigned cell = static_cast<unsigned>(next);
                if (!Rules::joins(left, right)) cell |= boundary;
                if (Rules::waits(next) && !Rules::waits(left)) cell |= opens;
                cells[row][column] = static_cast<unsigned char>(cell);
            }
        }
    }

    /// Whether a first unit makes a boundary or waits. In no rule set of UAX #29 one does.
    constexpr bool decides_at_start() const noexcept {
        bool any = false;
        for (const auto& row : cells) any = any || (row[start] & (boundary | opens)) != 0;
        return any;
    }

    /// Whether the state `left` is waiting.
    static constexpr bool waits(unsigned left) noexcept { return Rules::waits(static_cast<typename Rules::state>(left)); }
};

template <class Rules>
inline constexpr break_machine<Rules> break_machine_of{};

} // namespace akshara::detail

#endif
