// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_FIND_SPELLING_LEVEL_HPP
#define AKSHARA_PHRASE_FIND_SPELLING_LEVEL_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/spelling_level.hpp>

#include <optional>

namespace akshara::inline v0 {

namespace detail {

/// Whether two names have the same words in a form, and the same between them: what makes one a match of the other.
template <class Form>
constexpr bool same_words(std::string_view a, std::string_view b) {
    form_words<Form, true> of_a(a), of_b(b);
    form_word in_a, in_b, before_a, before_b;
    for (std::size_t words = 0;; ++words) {
        const bool more = of_a.next(in_a, before_a.first);
        if (of_b.next(in_b, before_b.first) != more) return false;
        if (!more) return words > 0;
        // A longer word has no bytes here, and is in no name.
        const std::string_view word = of_a.bytes(in_a);
        if (word.empty() || word != of_b.bytes(in_b)) return false;
        if (words > 0) {
            const word_gap gap_a = of_a.gap(before_a, in_a), gap_b = of_b.gap(before_b, in_b);
            if (gap_a.breaks || gap_b.breaks || gap_a.separator != gap_b.separator) return false;
        }
        before_a = in_a;
        before_b = in_b;
    }
}

} // namespace detail

/// The strictest level at which a match is the name that a gazetteer lists: `find_spelling_level(match.text, "क़ुरैशी")`.
/// Their words are equal in that form, and what stands between them: byte for byte in `exact_form`, by class in others.
/// Nothing when they are equal in a looser form of one's own alone, or are not the same name. Linear.
[[nodiscard]] constexpr std::optional<spelling_level> find_spelling_level(std::string_view match, std::string_view name) {
    if (detail::same_words<exact_form_t>(match, name)) return spelling_level::exact;
    if (detail::same_words<canonical_form_t>(match, name)) return spelling_level::canonical;
    if (detail::same_words<visual_form_t>(match, name)) return spelling_level::visual;
    if (detail::same_words<search_form_t>(match, name)) return spelling_level::search;
    return std::nullopt;
}

} // namespace akshara

#endif
