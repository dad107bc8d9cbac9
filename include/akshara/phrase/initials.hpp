// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_INITIALS_HPP
#define AKSHARA_PHRASE_INITIALS_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/letter_names.hpp>
#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/segment/word_runs.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// What a part of a name may be an initial by.
enum class initial_kind : unsigned char {
    none,
    cluster, ///< one letter with its marks: the भा of भा.ज.पा.
    letter,  ///< a word that is the name of a letter: बी
    spelled, ///< one letter of a word that is made of names of letters: the बी of बीजेपी
};

/// A word of a name, or one letter of a word that spells several.
struct name_part {
    std::string_view before; ///< what stands between it and the part before it; nothing inside a word
    std::string_view text;
    separator gap = separator::none; ///< the class of `before`; none inside a word, and before the first part
    initial_kind kind = initial_kind::none;
    std::size_t run = 0; ///< the initials that belong together have one number, counted from 1; 0: no initial
};

/// Whether two initials one behind the other belong together.
constexpr bool is_one_run(const name_part& part, const name_part& next) noexcept {
    using enum initial_kind;
    if (part.kind == none || next.kind == none) return false;
    const bool alike = (part.kind == cluster) == (next.kind == cluster);
    switch (next.gap) {
    case separator::none: return true;
    case separator::dot: return alike || separator_of(next.before.substr(next.before.size() - 1)) == separator::dot;
    case separator::white_space: return part.kind == letter && next.kind == letter;
    default: return false; // in डॉ. ए.पी.जे. the title has a space behind its dot and is no letter
    }
}

/// Whether the word is one cluster that begins with a letter: 3.5 has no initials.
constexpr bool is_one_letter(std::string_view word) noexcept {
    return word_class_of(decode(word, 0).value) == word_class::letter && next_grapheme_boundary(word, 0) == word.size();
}

/// A name cut into parts, its initials found: letters or clusters with dots between or behind, names of letters with spaces
/// between, a word made of names of letters. No parts when it has more words than a phrase may have. O(name).
constexpr std::vector<name_part> cut_name(std::string_view name) {
    std::vector<name_part> parts;
    std::size_t words = 0, end = 0;
    for (const fragment word : name | word_runs) {
        if (++words > most_words) return {};
        const std::string_view before = words == 1 ? std::string_view() : name.substr(end, word.span.first - end);
        const separator gap = words == 1 ? separator::none : separator_of(before);
        end = word.span.last;
        const auto folded = normalize(source(word.text), search_form);
        const std::size_t letters = letters_spelled(folded.utf8());
        if (letters < 2) {
            const initial_kind other = is_one_letter(word.text) ? initial_kind::cluster : initial_kind::none;
            parts.push_back({before, word.text, gap, letters == 1 ? initial_kind::letter : other});
            continue;
        }
        for (std::size_t at = 0, first = 0, k = 0; k < letters; ++k) {
            at += letter_name_size(folded.utf8(), at);
            const std::size_t last = folded.origin(at);
            parts.push_back({k == 0 ? before : std::string_view(), word.text.substr(first, last - first),
                             k == 0 ? gap : separator::none, initial_kind::spelled});
            first = last;
        }
    }
    std::size_t run = 0;
    for (std::size_t first = 0, last = 0; first < parts.size(); first = last) {
        for (last = first + 1; last < parts.size() && is_one_run(parts[last - 1], parts[last]); ++last) {}
        const bool has_dot = last < parts.size() && parts[last].gap == separator::dot;
        if (parts[first].kind == initial_kind::none || (last - first == 1 && !has_dot)) continue;
        ++run;
        for (std::size_t k = first; k < last; ++k) parts[k].run = run;
    }
    return parts;
}

} // namespace akshara::detail

#endif
