// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_RANDOM_HPP
#define AKSHARA_BENCHMARKS_RANDOM_HPP

#include <cstdint>

namespace benchmarks {

/// Numbers that look random and are the same on every machine (SplitMix64), which those of std::'s distributions are
/// not.
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) : state_(seed) {}

    /// One of 0 … size - 1.
    std::uint32_t below(std::uint32_t size) { return static_cast<std::uint32_t>((next() >> 32) * size >> 32); }

private:
    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
        return mixed ^ mixed >> 31;
    }

    std::uint64_t state_;
};

} // namespace benchmarks

#endif
