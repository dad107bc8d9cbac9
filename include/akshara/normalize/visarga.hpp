// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_VISARGA_HPP
#define AKSHARA_NORMALIZE_VISARGA_HPP

#include <akshara/normalize/mixed_digits.hpp>
#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/word_list.hpp>

namespace akshara::inline v0 {

namespace detail {

// Words and first parts of words that are written with a visarga, and hardly ever stand before a colon.
inline constexpr char32_t visarga_words[] =
    U" दु नि अंत अन्त पुन प्रात अत छ प्राय नम शनै क्रमश शब्दश अक्षरश वाक्यश अंशत शतश कोटिश बहुश खंडश व्यक्तिश "
    U"संभवत सम्भवत स्वत पूर्णत संपूर्णत सम्पूर्णत मुख्यत मूलत अंतत अन्तत वस्तुत सामान्यत साधारणत विशेषत अधिकांशत "
    U"आंशिकत प्रथमत तत्त्वत तत्वत फलत परिणामत स्वभावत अन्यत उभयत यथार्थत अनिवार्यत निश्चयत सर्वत विधित न्यायत "
    U"प्रधानत प्रमुखत बाह्यत कार्यत लक्षणत प्रत्यक्षत स्पष्टत ";

constexpr bool is_quotation_mark(char32_t c) noexcept {
    return c == U'"' || c == U'\'' || c == U'`' || (c >= 0x2018 && c <= 0x201F) || //
           is_one_of<U'«', U'»', U'‹', U'›'>(c);
}

} // namespace detail

/// A colon that is typed for a visarga becomes one, after the words of a closed list alone: अत: → अतः, पुन:निर्माण →
/// पुनःनिर्माण. Before a digit (१०:३०) and before a quotation mark, even after a space (कहा: "…"), it stays.
struct repair_visarga_t {
    static constexpr std::string_view name() noexcept { return "repair_visarga"; }
    static constexpr std::size_t reach = 3 + detail::word_list(detail::visarga_words).longest() + 1;
    static constexpr trigger triggers[] = {{devanagari::is_devanagari_letter_or_sign, detail::is_one_of<U':'>}};
    static constexpr rewrite apply(written text) noexcept {
        const char32_t after = text[0];
        if (text[1] == U':' && after != U' ') {
            const bool digit = detail::is_ascii_digit(after) || devanagari::is_devanagari_digit(after);
            const bool stays = digit || detail::is_quotation_mark(after);
            return !stays && is_listed(text, 2) ? rewrite(2, devanagari::visarga, after) : rewrite();
        }
        if (text[2] == U':' && text[1] == U' ' && !detail::is_quotation_mark(after) && is_listed(text, 3))
            return rewrite(3, devanagari::visarga, U' ', after);
        return {};
    }

private:
    static constexpr bool is_listed(written text, std::size_t back) noexcept {
        return detail::word_list(detail::visarga_words).has_word_at(text, back);
    }
};
inline constexpr repair_visarga_t repair_visarga{};

} // namespace akshara

#endif
