// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_GLOSSED_NAMES_HPP
#define AKSHARA_PHRASE_GLOSSED_NAMES_HPP

#include <akshara/phrase/glossed_words.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/origin.hpp>

#include <vector>

namespace akshara::inline v0 {

/// A name that the text itself explains in brackets: शाह महमूद कुरैशी and Shah Mehmood Qureshi,
/// विश्व स्वास्थ्य संगठन and डब्ल्यूएचओ.
struct glossed_name {
    fragment name;  ///< what stands before the brackets
    fragment gloss; ///< what stands in them

    friend constexpr bool operator==(const glossed_name&, const glossed_name&) = default;
};

namespace detail {

/// Where a bracket's content ends, spaces aside, when nothing but words stands in it; `open` itself when not.
constexpr akshara::span bracket_content(std::string_view bytes, std::size_t open) noexcept {
    const std::size_t end = bytes.find_first_of("()\r\n", open + 1);
    if (end == bytes.npos || bytes[end] != ')') return {open, open};
    std::size_t first = open + 1;
    std::size_t last = end;
    while (first < last && bytes[first] == ' ') ++first;
    while (first < last && bytes[last - 1] == ' ') --last;
    return {first, last};
}

/// The line's part before a bracket in which the name has to lie.
constexpr akshara::span before_bracket(std::string_view bytes, std::size_t open) noexcept {
    constexpr std::size_t farthest = 600;
    std::size_t first = open;
    while (first > 0 && open - first < farthest &&
           std::string_view("()\r\n").find(bytes[first - 1]) == std::string_view::npos)
        --first;
    // No word is begun in its middle.
    if (open - first == farthest)
        while (first < open && bytes[first] != ' ') ++first;
    return {first, open};
}

struct find_glossed_names {
    template <text Text>
    constexpr std::vector<glossed_name> operator()(const Text& text) const {
        const std::string_view bytes = text.utf8();
        const auto fragment_at = [&](akshara::span s) {
            return fragment{bytes.substr(s.first, s.size()), akshara::origin(text, s)};
        };
        std::vector<glossed_name> found;
        for (std::size_t open = bytes.find('('); open != bytes.npos; open = bytes.find('(', open + 1)) {
            const akshara::span content = bracket_content(bytes, open);
            const std::string_view gloss = bytes.substr(content.first, content.size());
            const latin_gloss latin(gloss);
            const devanagari_acronym acronym(gloss);
            if (!latin.valid() && acronym.letters() == 0 && acronym.syllables() == 0) continue;
            const words_before words(bytes, before_bracket(bytes, open));
            const std::size_t count =
                latin.valid() ? glossed_words::count(words, latin) : glossed_words::count(words, acronym);
            if (count != 0)
                found.push_back({fragment_at({words[count - 1].span.first, words[0].span.last}), fragment_at(content)});
        }
        return found;
    }
};

} // namespace detail

/// `text | glossed_names`: the names that the text explains in brackets, read at once. The bracket stands directly
/// behind the name and holds Latin words, or an acronym in Devanagari that answers to the name's words.
inline constexpr reading_adaptor<detail::find_glossed_names> glossed_names{};

} // namespace akshara

#endif
