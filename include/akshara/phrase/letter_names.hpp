// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_LETTER_NAMES_HPP
#define AKSHARA_PHRASE_LETTER_NAMES_HPP

#include <akshara/text/utf8.hpp>
#include <akshara/unicode/word_class.hpp>

namespace akshara::inline v0::detail {

/// The names of the English letters as Hindi writes them, in `search_form`; of those that begin alike the longer first.
/// A space follows each.
constexpr std::string_view letter_names() noexcept {
    return "एक्स एफ एच एल एम एन एस ए बी सी डी ई इ जी आई आइ "
           "जेड जे के ओ पी क्यू आर टी यू वी डब्ल्यू डब्लू डबल्यू वाई वाय ";
}

/// How many bytes of a word in `search_form` the name of a letter has that begins there; 0: none does.
constexpr std::size_t letter_name_size(std::string_view word, std::size_t at) noexcept {
    for (std::string_view names = letter_names(); !names.empty();) {
        const std::string_view name = names.substr(0, names.find(' '));
        names.remove_prefix(name.size() + 1);
        if (word.substr(at, name.size()) != name) continue;
        const std::size_t next = at + name.size();
        // In एसी a mark follows एस, so it is ए and सी.
        if (next < word.size() && word_class_of(decode(word, next).value) == word_class::mark) continue;
        return name.size();
    }
    return 0;
}

/// How many letters a word in `search_form` spells, डब्ल्यूएचओ three; 0 when it is not made of letter names.
constexpr std::size_t letters_spelled(std::string_view word) noexcept {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); ++letters) {
        const std::size_t size = letter_name_size(word, at);
        if (size == 0) return 0;
        at += size;
    }
    return letters;
}

} // namespace akshara::detail

#endif
