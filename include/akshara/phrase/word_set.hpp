// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_SET_HPP
#define AKSHARA_PHRASE_WORD_SET_HPP

#include <cstddef>
#include <string_view>

namespace akshara::inline v0::detail {

/// A few words in one literal, with a space before, between and after them; it holds the characters themselves.
template <std::size_t Size>
class word_set {
public:
    consteval explicit word_set(const char (&words)[Size]) noexcept {
        for (std::size_t k = 0; k < Size; ++k) words_[k] = words[k];
    }

    [[nodiscard]] constexpr std::string_view words() const noexcept { return {words_, Size - 1}; }
    [[nodiscard]] constexpr bool has(std::string_view word) const noexcept {
        if (word.empty()) return false;
        for (std::size_t at = words().find(word); at != std::string_view::npos; at = words().find(word, at + 1))
            if (words_[at - 1] == ' ' && words_[at + word.size()] == ' ') return true;
        return false;
    }

private:
    char words_[Size] = {};
};

} // namespace akshara::detail

#endif
