// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_RESTING_RUN_HPP
#define AKSHARA_SEGMENT_RESTING_RUN_HPP

#include <akshara/segment/near_units.hpp>
#include <akshara/text/utf8.hpp>

#include <cstdint>

namespace akshara::inline v0::detail {

/// A run of the letters and signs of India's scripts that keep the resting state, by their bytes.
template <class Units>
struct resting_run {
    // A second and a third byte with a bit in common are none of these. Each second byte has a bit, but for BF, which shares
    // its own with those that stand in no code point that begins with E0.
    std::uint32_t second[256] = {};
    std::uint32_t third[256] = {};

    consteval resting_run() {
        constexpr unsigned other = 31;
        for (unsigned b = 0; b < 0x100; ++b) {
            second[b] = std::uint32_t{1} << ((b & 0xE0) == 0xA0 ? b & 0x1F : other);
            third[b] = ~std::uint32_t{0};
            if (!is_continuation(static_cast<unsigned char>(b))) continue;
            for (unsigned k = 0; k < other; ++k)
                if ((near_units_of<Units>.indic[k << 6 | (b & 0x3F)] & near_units<Units>::keeps) != 0) third[b] ^= std::uint32_t{1} << k;
        }
    }

    /// Past the run that begins at `at`, if that does not reach into the text's last twelve bytes; `limit` is three bytes
    /// before the end.
    constexpr std::size_t past(std::string_view bytes, std::size_t at, std::size_t limit) const noexcept {
        // Four at a time, with no branch on how many of them there are: words are of all lengths.
        for (; at + 9 <= limit; at += 12) {
            const unsigned one = ends(bytes, at);
            const unsigned two = one | ends(bytes, at + 3);
            const unsigned three = two | ends(bytes, at + 6);
            const unsigned four = three | ends(bytes, at + 9);
            if (four != 0) return at + 3 * (std::size_t{one == 0} + std::size_t{two == 0} + std::size_t{three == 0});
        }
        return at;
    }

private:
    constexpr unsigned ends(std::string_view bytes, std::size_t at) const noexcept {
        const unsigned pair = second[byte_at(bytes, at + 1)] & third[byte_at(bytes, at + 2)];
        return (byte_at(bytes, at) ^ 0xE0u) | pair;
    }
};

template <class Units>
inline constexpr resting_run<Units> resting_run_of{};

} // namespace akshara::detail

#endif
