// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_NEAR_UNITS_HPP
#define AKSHARA_SEGMENT_NEAR_UNITS_HPP

#include <akshara/segment/resting_state.hpp>
#include <akshara/text/utf8.hpp>

#include <bit>

namespace akshara::detail {

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
    // counts and leads from a segment's start to the resting state, and whether it keeps that.
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
        for (unsigned c = 0; c < 0x80; ++c) ascii[c] = code_of(c);
        for (unsigned c = 0; c < 0x800; ++c) indic[c] = code_of(0x800 | c);
    }

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
    static constexpr unsigned char code_of(char32_t c) {
        using state = resting_state<Units>;
        const unsigned possible = Units::possible(c);
        if (!std::has_single_bit(possible)) return far;
        bool counted = true;
        if constexpr (counting_units<Units>) counted = Units::counts(c);
        const bool runs = c >= 0x80 || state::keeps(replacement_character); // see segment_search
        const bool rested = runs && counted && state::cell(state::machine::start, c) == state::value;
        const bool kept = runs && state::keeps(c);
        return static_cast<unsigned char>(static_cast<unsigned>(std::countr_zero(possible)) | (counted ? counts : 0) | (rested ? rests : 0) | (kept ? keeps : 0));
    }
};

template <class Units>
inline constexpr near_units<Units> near_units_of{};

} // namespace akshara::detail

#endif
