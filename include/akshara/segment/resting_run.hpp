// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_RESTING_RUN_HPP
#define AKSHARA_SEGMENT_RESTING_RUN_HPP

#include <akshara/segment/resting_state.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::detail {

/// A run of the Devanagari letters and signs that keep the resting state, by their bytes.
template <class Units>
struct resting_run {
    // A second and a third byte with a bit in common are none of these.
    unsigned char second[256] = {};
    unsigned char third[256] = {};

    consteval resting_run() {
        constexpr unsigned char first_half = 1, second_half = 2, other_block = 4;
        for (unsigned b = 0; b < 0x100; ++b) {
            const bool whole = is_continuation(static_cast<unsigned char>(b));
            second[b] = b == 0xA4 ? first_half : b == 0xA5 ? second_half : other_block;
            third[b] = other_block;
            if (!whole || !resting_state<Units>::keeps(0x0900 | (b & 0x3F))) third[b] |= first_half;
            if (!whole || !resting_state<Units>::keeps(0x0940 | (b & 0x3F))) third[b] |= second_half;
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
        const unsigned pair = second[byte_at(bytes, at + 1)] & unsigned{third[byte_at(bytes, at + 2)]};
        return (byte_at(bytes, at) ^ 0xE0u) | pair;
    }
};

template <class Units>
inline constexpr resting_run<Units> resting_run_of{};

} // namespace akshara::detail

#endif
