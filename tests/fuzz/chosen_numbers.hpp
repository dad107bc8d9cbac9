// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_FUZZ_CHOSEN_NUMBERS_HPP
#define AKSHARA_TESTS_FUZZ_CHOSEN_NUMBERS_HPP

#include <cstddef>
#include <string_view>

/// The bytes of an input as the numbers that a generator would give.
struct chosen_numbers {
    std::string_view bytes;

    std::size_t below(std::size_t bound) {
        if (bytes.empty()) return 0;
        const auto number = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        return number % bound;
    }
};

#endif
