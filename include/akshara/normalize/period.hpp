// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_PERIOD_HPP
#define AKSHARA_NORMALIZE_PERIOD_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/word_list.hpp>
#include <akshara/unicode/closing_mark.hpp>
#include <akshara/unicode/sentence_break.hpp>

namespace akshara::inline v0 {

namespace detail {

// What a full stop shortens: titles, measures, and the names of Latin letters.
inline constexpr char32_t shortened_words[] =
    U" डॉ डा प्रो श्री श्रीमती सुश्री कु स्व पं मो मु मा से सर्व इं इंजी एड अधि उप सं संपा क्र नं पृ रु रू कि किमी मी सेमी "
    U"मिमी ग्रा किग्रा ली लि प्रा कं ई पू सन् ए बी सी डी एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स "
    U"वाई जेड जेड\u093C ज\u093Cेड ";

} // namespace detail

/// A full stop that ends a sentence becomes a danda: गया. → गया।. Only after a Devanagari word of two code points or more
/// that is no abbreviation (डॉ., बी.जे.पी.), and before white space, a closing mark or the line's end. In no form.
struct period_to_danda_t {
    static constexpr std::string_view name() noexcept { return "period_to_danda"; }
    static constexpr std::size_t reach = 2 + detail::word_list(detail::shortened_words).longest() + 1;
    static constexpr trigger triggers[] = {{devanagari::is_devanagari_letter_or_sign, detail::is_one_of<U'.'>}};
    static constexpr rewrite apply(written text) noexcept {
        const bool ends_sentence = text[1] == U'.' && devanagari::is_devanagari_letter_or_sign(text[2]) &&
                                   ends_word(text[0]) && !is_shortened(text);
        return ends_sentence ? rewrite(2, devanagari::danda, text[0]) : rewrite();
    }

private:
    static constexpr bool ends_word(char32_t c) noexcept {
        const sentence_break unit = sentence_break_of(c);
        return c == text_edge || detail::is_closing_mark(c) || unit == sentence_break::sp || unit == sentence_break::lf ||
               unit == sentence_break::cr || unit == sentence_break::sep;
    }
    static constexpr bool is_shortened(written text) noexcept {
        if (!is_word_character(text[3])) return true;
        if (detail::word_list(detail::shortened_words).has_word_at(text, 2)) return true;
        // The last part of उ.प्र.: a full stop stands before it.
        for (std::size_t back = 3; back < reach; ++back)
            if (!is_word_character(text[back])) return text[back] == U'.';
        return false;
    }
};
inline constexpr period_to_danda_t period_to_danda{};

} // namespace akshara

#endif
