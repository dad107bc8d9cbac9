// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_WORD_LIST_HPP
#define AKSHARA_NORMALIZE_WORD_LIST_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0::detail {

/// A closed list of words, in one piece: each has a space before and after it.
struct word_list {
    const char32_t* words;
    std::size_t size;

    template <std::size_t Size>
    consteval word_list(const char32_t (&list)[Size]) noexcept : words(list), size(Size - 1) {}

    [[nodiscard]] constexpr std::size_t longest() const noexcept {
        std::size_t most = 0;
        for (std::size_t k = 0, first = 0; k < size; ++k) {
            if (words[k] == U' ') first = k + 1;
            else if (k + 1 - first > most) most = k + 1 - first;
        }
        return most;
    }
    /// Whether the word that ends at `text[back]` is one of them. Looks at `longest() + 1` code points from there.
    [[nodiscard]] constexpr bool has_word_at(written text, std::size_t back) const noexcept {
        for (std::size_t last = size - 1; last > 0;) { // a space
            std::size_t k = last - 1;
            std::size_t at = back;
            for (; words[k] != U' ' && words[k] == text[at]; --k) ++at;
            if (words[k] == U' ' && !is_word_character(text[at])) return true;
            while (words[k] != U' ') --k;
            last = k;
        }
        return false;
    }
};

} // namespace akshara::detail

#endif
