// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_NEAR_UNITS_HPP
#define AKSHARA_SEGMENT_NEAR_UNITS_HPP

#include <akshara/segment/resting_state.hpp>
#include <akshara/text/utf8.hpp>

#include <bit>

namespace akshara::inline v0::detail {

/// Whether `Units` lets some segments go: those that hold no code point which `counts`.
template <class Units>
concept counting_units = requires(char32_t c) { Units::counts(c); };

/// The units of ASCII and of what the byte E0 begins, the scripts of India among them, by their bytes. `Units` has
///   `rules`, the rule set (see `break_machine`) whose units they are;
///   `possible(c)`, the units that `c` may have, a set of bits, and `at(bytes, where, c)`, the one it has where it stands;
///   `counts(c)`, if segments without such a code point are not wanted.
template <class Units>
struct near_units {
    // The bits of a code: a unit or `far`; whether the code point counts; whether, in a run that is passed over by bytes, it
    // counts and leads from a segment's start to the resting state, and whether it keeps that, which it may do if it is far.
    static constexpr unsigned unit = 0x1F, counts = 0x20, rests = 0x40, keeps = 0x80;
    static constexpr unsigned far = 0x1F; // no unit: the code point is another, or what stands beside it decides
    static_assert(Units::rules::units <= far);

    struct code {
        unsigned value;
        std::size_t size;
    };

    unsigned char ascii[128] = {};
    unsigned char indic[0x800] = {}; // U+0800 on

    consteval near_units() {
        // Neighbours are alike, and to ask is what takes long while a program is compiled.
        unsigned possible = 0, value = far;
        const auto code_at = [&](char32_t c) {
            if (const unsigned here = Units::possible(c); here != possible) value = code_of(possible = here);
            if constexpr (counting_units<Units>)
                if (!Units::counts(c)) return value & ~(counts | rests);
            return value;
        };
        const unsigned ascii_bits = resting_state<Units>::keeps(replacement_character) ? 0xFF : unit | counts; // see segment_search
        for (unsigned c = 0; c < 0x80; ++c) ascii[c] = static_cast<unsigned char>(code_at(c) & ascii_bits);
        for (unsigned c = 0; c < 0x800; ++c) indic[c] = static_cast<unsigned char>(code_at(0x800 | c));
    }

    /// Whether a code is that of no unit.
    static constexpr bool is_far(unsigned code) noexcept { return (code & unit) == far; }

    /// The code of what begins at `at`, which has three bytes at least.
    constexpr code read(std::string_view bytes, std::size_t at) const noexcept {
        const unsigned first = byte_at(bytes, at);
        if (first < 0x80) return {ascii[first], 1};
        const unsigned second = byte_at(bytes, at + 1) ^ 0xA0u; // E0 80 … E0 9F would be overlong
        const unsigned third = byte_at(bytes, at + 2) ^ 0x80u;
        if (first != 0xE0 || (second << 1 | third) >= 0x40) return {far, 0};
        return {indic[second << 6 | third], 3};
    }

private:
    /// The code of a code point that counts and has one of these units, a set of bits.
    static constexpr unsigned code_of(unsigned possible) {
        using state = resting_state<Units>;
        const unsigned kept = state::all_keep(possible) ? keeps : 0;
        if (!std::has_single_bit(possible)) return far | kept;
        const unsigned rested = state::all_begin(possible) ? rests : 0;
        return static_cast<unsigned>(std::countr_zero(possible)) | counts | rested | kept;
    }
};

template <class Units>
inline constexpr near_units<Units> near_units_of{};

} // namespace akshara::detail

#endif
