// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_HINDI_SET_HPP
#define AKSHARA_UNICODE_HINDI_SET_HPP

#include <akshara/unicode/hindi_lookup.hpp>

#include <bit>
#include <cstdint>

namespace akshara::inline v0::detail {

/// A set of the code points that hindi_lookup.hpp has an index for.
class hindi_set {
public:
    constexpr hindi_set() = default;
    /// Those that `is_in` says are.
    template <class Predicate>
    consteval explicit hindi_set(Predicate is_in) {
        for (std::size_t k = 0; k < hindi_size; ++k)
            if (is_in(hindi_code_point(k))) words_[k / 64] |= std::uint64_t{1} << k % 64;
    }

    [[nodiscard]] constexpr bool holds(std::size_t index) const noexcept { return (words_[index / 64] >> index % 64 & 1) != 0; }

    constexpr hindi_set& operator|=(const hindi_set& other) noexcept {
        for (std::size_t k = 0; k < words; ++k) words_[k] |= other.words_[k];
        return *this;
    }
    constexpr bool operator==(const hindi_set&) const = default;

    /// `f(index)` for each.
    template <class F>
    constexpr void for_each(F f) const {
        for (std::size_t k = 0; k < words; ++k)
            for (std::uint64_t left = words_[k]; left != 0; left &= left - 1) f(64 * k + static_cast<std::size_t>(std::countr_zero(left)));
    }

    /// How many it has in common with another.
    [[nodiscard]] constexpr std::size_t common_with(const hindi_set& other) const noexcept {
        std::size_t count = 0;
        for (std::size_t k = 0; k < words; ++k) count += static_cast<std::size_t>(std::popcount(words_[k] & other.words_[k]));
        return count;
    }

private:
    static constexpr std::size_t words = hindi_size / 64;
    std::uint64_t words_[words] = {};
};

} // namespace akshara::detail

#endif
