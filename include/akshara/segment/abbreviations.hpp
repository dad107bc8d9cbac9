// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_ABBREVIATIONS_HPP
#define AKSHARA_SEGMENT_ABBREVIATIONS_HPP

#include <akshara/segment/tables/abbreviations.hpp>

#include <string_view>

namespace akshara::inline v0 {

/// What the full stop after a word may be.
enum class abbreviation : unsigned char {
    none,
    never_ends,  ///< a title or a reference, with which no sentence ends: डॉ. प्रो. पृ. उदा.
    may_end,     ///< ends a sentence before a line end and nowhere else: रु. ई. स्व.
    letter,      ///< a Latin letter's name with which no Hindi sentence ends, an initial wherever it stands: सी. वी. के.
    letter_word, ///< a Latin letter's name that is a Hindi word too, an initial only beside others: आई. पी. जी.
};

namespace detail {

constexpr std::string_view abbreviation_entry(std::size_t k) noexcept {
    const std::size_t first = k == 0 ? 0 : abbreviation_ends[k - 1];
    return std::string_view(abbreviation_text).substr(first, abbreviation_ends[k] - first);
}

} // namespace detail

/// The class of a word that stands before a full stop (its bytes as they are, the stop left out). O(log of the list).
[[nodiscard]] constexpr abbreviation abbreviation_of(std::string_view word) noexcept {
    std::size_t first = 0;
    std::size_t last = detail::abbreviation_count;
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        const int order = detail::abbreviation_entry(middle).compare(word);
        if (order == 0) return static_cast<abbreviation>(detail::abbreviation_classes[middle]);
        if (order < 0) first = middle + 1;
        else last = middle;
    }
    return abbreviation::none;
}

} // namespace akshara

#endif
