// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_GENERATOR_HPP
#define AKSHARA_TESTS_GENERATOR_HPP

#include <cstddef>
#include <cstdint>

/// SplitMix64: the same numbers everywhere, which the distributions of the standard library do not promise.
struct generator {
    std::uint64_t state;

    constexpr std::uint64_t next() noexcept {
        std::uint64_t z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
    /// A number below `bound`, which is small and not 0.
    constexpr std::size_t below(std::size_t bound) noexcept { return static_cast<std::size_t>((next() >> 16) % bound); }
};

#endif
