// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_NEAR_UNITS_HPP
#define AKSHARA_SEGMENT_NEAR_UNITS_HPP

#include <akshara/segment/resting_state.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::detail {

/// Whether `Units` lets some segments go: those that hold no code point which `counts`.
template <class Units>
concept counting_units = requires(char32_t c) { Units::counts(c); };

/// The units of ASCII and of the Devanagari block, which is what Hindi is made of, by their bytes. `Units` has
///   `rules`, the rule set (see `break_machine`) whose units they are;
///   `possible(c)`, the units that `c` may have, a set of bits, and `at(bytes, where, c)`, the one it has where it stands;
///   `counts(c)`, if segments without such a code point are not wanted.
template <class Units>
struct near_units {
    // The bits of a code: a unit or `far`, and whether the code point counts.
    static constexpr unsigned unit = 0x1F, counts = 0x20;
    static constexpr unsigned far = 0x1F; // no unit: the code point is another, or what stands beside it decides
    static_assert(Units::rules::units <= far);

    unsigned char ascii[128] = {};
    unsigned char devanagari[2][256] = {}; // by the second byte, A4 or A5, and the third
    // The letters and signs of Devanagari that keep the resting state: the half of the block that the second byte begins,
    // the halves in which the third byte ends one of them.
    unsigned char second[256] = {};
    unsigned char third[256] = {};

    consteval near_units() {
        for (unsigned c = 0; c < 0x80; ++c) ascii[c] = code_of(c);
        for (unsigned b = 0; b < 0x100; ++b) {
            const bool whole = is_continuation(static_cast<unsigned char>(b));
            for (unsigned half = 0; half < 2; ++half) {
                const char32_t c = 0x0900 | half << 6 | (b & 0x3F);
                devanagari[half][b] = whole ? code_of(c) : static_cast<unsigned char>(far);
                if (whole && resting_state<Units>::keeps(c)) third[b] |= 1u << half;
            }
        }
        second[0xA4] = 1;
        second[0xA5] = 2;
    }

    struct code {
        unsigned value;
        std::size_t size;
    };

    /// The code of what begins at `at`, which has three bytes at least.
    constexpr code read(std::string_view bytes, std::size_t at) const noexcept {
        const unsigned first = byte_at(bytes, at);
        if (first < 0x80) return {ascii[first], 1};
        const unsigned half = byte_at(bytes, at + 1) ^ 0xA4u;
        if (first != 0xE0 || half > 1) return {far, 0};
        return {devanagari[half][byte_at(bytes, at + 2)], 3};
    }

    /// Past the run of Devanagari letters and signs that keep the resting state; `limit` is three bytes before the end.
    constexpr std::size_t past_rest(std::string_view bytes, std::size_t at, std::size_t limit) const noexcept {
        while (at <= limit && byte_at(bytes, at) == 0xE0 &&
               (second[byte_at(bytes, at + 1)] & third[byte_at(bytes, at + 2)]) != 0)
            at += 3;
        return at;
    }

private:
    static constexpr unsigned char code_of(char32_t c) {
        unsigned found = far;
        for (unsigned k = 0; k < Units::rules::units; ++k)
            if (Units::possible(c) == 1u << k) found = k;
        if constexpr (counting_units<Units>)
            if (found != far && Units::counts(c)) found |= counts;
        return static_cast<unsigned char>(found);
    }
};

template <class Units>
inline constexpr near_units<Units> near_units_of{};

} // namespace akshara::detail

#endif
