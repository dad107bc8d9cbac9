// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_SET_HPP
#define AKSHARA_PHRASE_WORD_SET_HPP

#include <cstddef>
#include <string_view>

namespace akshara::detail {

/// A few words in one string, with a space before, between and after them.
struct word_set {
    std::string_view words;

    [[nodiscard]] constexpr bool has(std::string_view word) const noexcept {
        if (word.empty()) return false;
        for (std::size_t at = words.find(word); at != words.npos; at = words.find(word, at + 1))
            if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
        return false;
    }
};

} // namespace akshara::detail

#endif
