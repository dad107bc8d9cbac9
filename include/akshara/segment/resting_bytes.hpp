// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_RESTING_BYTES_HPP
#define AKSHARA_SEGMENT_RESTING_BYTES_HPP

#include <akshara/segment/near_units.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// The bytes of ASCII and of India's scripts that keep the resting state, where ill-formed ones (U+FFFD) keep it too: then it does
/// not matter which bytes make a code point, and only those are looked for that may begin one which does not keep it.
template <class Units>
struct resting_bytes {
    // A pair of bytes may begin such a code point if the two have a bit in common.
    unsigned char left[256] = {};
    unsigned char right[256] = {};

    consteval resting_bytes() {
        constexpr unsigned char always = 1, other_block = 2, first_half = 4, second_half = 8;
        static_assert(resting_state<Units>::keeps(replacement_character));
        const auto set = [](unsigned char& byte, bool condition, unsigned char bit) {
            if (condition) byte |= bit;
        };
        for (unsigned b = 0; b < 0x100; ++b) {
            const auto byte = static_cast<unsigned char>(b);
            const bool leads = utf8_lead_of(byte).size > 1 && byte != 0xE0;
            set(left[b], byte < 0x80 ? !keeps(near_units_of<Units>.ascii[b]) : leads, always);
            set(right[b], true, always);
            if (!is_continuation(byte)) continue;
            set(right[b], byte != 0xA4 && byte != 0xA5 && !block_keeps(b), other_block);
            set(right[b], !keeps(near_units_of<Units>.indic[0x100 | (b & 0x3F)]), first_half);
            set(right[b], !keeps(near_units_of<Units>.indic[0x140 | (b & 0x3F)]), second_half);
        }
        left[0xE0] |= other_block;
        left[0xA4] |= first_half;
        left[0xA5] |= second_half;
    }

    /// A boundary of code points up to which all keep the state.
    constexpr std::size_t past(std::string_view bytes, std::size_t from) const noexcept {
        std::size_t at = from;
        while (bytes.size() - at > 8 && !stops_in_eight(bytes, at)) at += 8;
        while (bytes.size() - at > 1 && !stops(bytes, at)) ++at;
        // The pair may be the end of a code point.
        std::size_t first = at;
        while (first > from && at - first < 2 && is_continuation(byte_at(bytes, first))) --first;
        return first > from && is_continuation(byte_at(bytes, first)) ? at : first;
    }

private:
    static constexpr bool keeps(unsigned code) noexcept { return (code & near_units<Units>::keeps) != 0; }
    /// Whether all code points that begin with E0 and this byte keep the state.
    static constexpr bool block_keeps(unsigned second) noexcept {
        if (second < 0xA0) return true; // they would be overlong
        unsigned all = near_units<Units>::keeps;
        for (unsigned third = 0; third < 0x40; ++third) all &= near_units_of<Units>.indic[(second & 0x1F) << 6 | third];
        return all != 0;
    }
    constexpr unsigned stops(std::string_view bytes, std::size_t at) const noexcept {
        return left[byte_at(bytes, at)] & right[byte_at(bytes, at + 1)];
    }
    constexpr bool stops_in_eight(std::string_view bytes, std::size_t at) const noexcept {
        return (stops(bytes, at) | stops(bytes, at + 1) | stops(bytes, at + 2) | stops(bytes, at + 3) |
                stops(bytes, at + 4) | stops(bytes, at + 5) | stops(bytes, at + 6) | stops(bytes, at + 7)) != 0;
    }
};

template <class Units>
inline constexpr resting_bytes<Units> resting_bytes_of{};

} // namespace akshara::detail

#endif
