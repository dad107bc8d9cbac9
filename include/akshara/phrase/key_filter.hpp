// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_KEY_FILTER_HPP
#define AKSHARA_PHRASE_KEY_FILTER_HPP

#include <akshara/phrase/word_key.hpp>

#include <bit>
#include <string_view>
#include <vector>

namespace akshara::inline v0::detail {

/// Two words, one after the other, as a key of their own.
constexpr std::uint64_t pair_key(std::uint64_t first, std::uint64_t second) noexcept {
    return first * first_factor + second;
}

/// A set of `word_key`s or of pairs of them: what is not in it is passed by at the cost of a load. A key is two bits of one
/// number of 64, and a third where it is marked; somebody else keeps the numbers, a power of two of them.
class key_filter {
public:
    static constexpr std::size_t least_size = 256;
    /// How many bytes so many keys want: of a hundred other keys one is taken for one of them, or two.
    static constexpr std::size_t size_for(std::size_t keys) noexcept {
        return keys <= least_size / 2 ? least_size : std::bit_ceil(2 * keys);
    }
    static constexpr bool is_size(std::size_t size) noexcept { return size >= 8 && std::has_single_bit(size); }

    /// Of no keys.
    constexpr key_filter() noexcept : key_filter(std::string_view("\0\0\0\0\0\0\0", 8)) {}
    constexpr explicit key_filter(std::string_view numbers) noexcept : numbers_(numbers.data()), mask_(numbers.size() / 8 - 1) {}

    /// False for no key that was put in.
    [[nodiscard]] constexpr bool may_have(std::uint64_t key) const noexcept {
        const std::uint64_t number = load_u64(numbers_ + 8 * place_of(key, mask_));
        return (number >> first_bit(key) & number >> second_bit(key) & 1) != 0;
    }
    /// Of a key that may be in it: false for none that was put in with a mark.
    [[nodiscard]] constexpr bool may_be_marked(std::uint64_t key) const noexcept {
        return (load_u64(numbers_ + 8 * place_of(key, mask_)) >> mark_bit(key) & 1) != 0;
    }
    /// Puts a key into numbers that began as zeros.
    static constexpr void put(std::vector<char>& numbers, std::uint64_t key, bool marked = false) noexcept {
        char* const number = numbers.data() + 8 * place_of(key, numbers.size() / 8 - 1);
        const std::uint64_t bits = std::uint64_t{1} << first_bit(key) | std::uint64_t{1} << second_bit(key) | std::uint64_t{marked} << mark_bit(key);
        store_little_endian(number, load_u64(number) | bits);
    }

private:
    // The upper half of a key is the best mixed.
    static constexpr unsigned first_bit(std::uint64_t key) noexcept { return static_cast<unsigned>(key >> 58); }
    static constexpr unsigned second_bit(std::uint64_t key) noexcept { return static_cast<unsigned>(key >> 52) & 63; }
    static constexpr unsigned mark_bit(std::uint64_t key) noexcept { return static_cast<unsigned>(key >> 46) & 63; }
    static constexpr std::size_t place_of(std::uint64_t key, std::size_t mask) noexcept {
        return static_cast<std::size_t>(key >> 24) & mask;
    }

    const char* numbers_;
    std::size_t mask_;
};

} // namespace akshara::detail

#endif
