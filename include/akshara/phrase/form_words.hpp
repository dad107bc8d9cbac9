// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_FORM_WORDS_HPP
#define AKSHARA_PHRASE_FORM_WORDS_HPP

#include <akshara/normalize/form_reader.hpp>
#include <akshara/normalize/plain_reader.hpp>
#include <akshara/phrase/separator.hpp>
#include <akshara/unicode/word_character.hpp>

#include <type_traits>

namespace akshara::detail {

/// A word of a text in a form.
struct form_word {
    std::string_view bytes; ///< in the form; empty when longer than any word of a gazetteer
    akshara::span span;     ///< in the text; deleted code points at its edges stay outside, joiners and marks inside
    std::string_view separator; ///< what stands before it: the bytes in `exact_form`, else one byte for the class
    bool breaks = false;        ///< no phrase goes on from the word before
    bool hyphen_before = false; ///< directly
    bool hyphen_after = false;
};

// What a name may have at most, so that every search is linear.
inline constexpr std::size_t most_words = 32;
inline constexpr std::size_t longest_word = 255; // bytes

/// The words of a text in a form, one after the other: those of `normalize(text, Form) | word_runs`, with what stands
/// between them. `Raw` tells whether the text is still to be brought into the form.
template <class Form, bool Raw>
class form_words {
public:
    constexpr explicit form_words(std::string_view bytes) : bytes_(bytes), reader_(bytes) {
        step();
        step();
    }

    /// The next word; false at the end. What it says holds until the one after it is read.
    constexpr bool next(form_word& word) {
        separator between = separator::none;
        while (here_.any && !begins_word()) {
            const bool line_feed_after_return = here_.value == U'\n' && before_ == U'\r';
            between = between + (line_feed_after_return ? separator_kind::space : separator_kind_of(here_.value));
            step();
        }
        if (!here_.any) return false;

        word = {};
        word.hyphen_before = is_hyphen(before_);
        const akshara::span first_part = here_.span;
        akshara::span last_part;
        std::size_t size = 0;
        do {
            if (size <= longest_word) size = append(size);
            last_part = here_.span;
            step();
        } while (here_.any && goes_on());
        word.hyphen_after = here_.any && is_hyphen(here_.value);
        if (size <= longest_word) word.bytes = {scratch_, size};
        word.span = {without_deleted_before(first_part), without_deleted_after(last_part)};
        tell_separator(word, between);
        previous_last_ = word.span.last;
        return true;
    }

private:
    struct place : code_point {
        bool any = false;
    };

    constexpr void step() {
        before_ = here_.any ? here_.value : 0;
        here_ = ahead_;
        ahead_.any = reader_.next(ahead_);
    }

    [[nodiscard]] constexpr bool stands_for_sign() const noexcept {
        return here_.value == devanagari::digit_zero && is_abbreviation_zero(before_, ahead_.any ? ahead_.value : 0);
    }
    [[nodiscard]] constexpr bool begins_word() const noexcept {
        return is_word_start(here_.value) && !stands_for_sign();
    }
    [[nodiscard]] constexpr bool goes_on() const noexcept {
        return is_word_character(here_.value) && !stands_for_sign();
    }

    /// The size with the code point that is here; more than `longest_word` when there is no room for it.
    constexpr std::size_t append(std::size_t size) noexcept {
        char encoded[4] = {};
        const std::size_t more = encode(here_.value, encoded);
        if (size + more > longest_word) return longest_word + 1;
        for (std::size_t k = 0; k < more; ++k) scratch_[size + k] = encoded[k];
        return size + more;
    }

    // What stands before a text's first code point, or after any other, may have been deleted. A part that holds
    // nothing a word is made of was changed into a word by the form, and is left whole.
    [[nodiscard]] constexpr std::size_t without_deleted_before(akshara::span part) const noexcept {
        for (std::size_t at = part.first; at < part.last;) {
            const decoded c = decode(bytes_, at);
            if (is_word_start(c.value)) return at;
            at += c.size;
        }
        return part.first;
    }
    [[nodiscard]] constexpr std::size_t without_deleted_after(akshara::span part) const noexcept {
        std::size_t last = part.first;
        for (std::size_t at = part.first; at < part.last;) {
            const decoded c = decode(bytes_, at);
            at += c.size;
            if (is_word_character(c.value)) last = at;
        }
        return last == part.first ? part.last : last;
    }

    constexpr void tell_separator(form_word& word, separator between) const noexcept {
        const std::string_view classes = "  -."; // of white_space, line_break, hyphen, dot
        if constexpr (Form::is_exact) {
            word.separator = bytes_.substr(previous_last_, word.span.first - previous_last_);
            word.breaks = word.separator.size() > longest_word;
        } else {
            word.breaks = between == separator::breaks;
            if (between != separator::none && !word.breaks)
                word.separator = classes.substr(static_cast<unsigned char>(between) - 1u, 1);
        }
    }

    using reader = std::conditional_t<Raw && !Form::is_exact, form_reader<Form>, plain_reader>;

    std::string_view bytes_;
    reader reader_;
    char32_t before_ = 0;
    place here_;
    place ahead_;
    std::size_t previous_last_ = 0;
    char scratch_[longest_word] = {};
};

} // namespace akshara::detail

#endif
