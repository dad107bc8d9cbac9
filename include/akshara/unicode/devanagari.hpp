// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_DEVANAGARI_HPP
#define AKSHARA_UNICODE_DEVANAGARI_HPP

/// The code points of Devanagari that rules about Hindi speak of, and what they ask about the
/// others. The classes are those of Indic_Syllabic_Category.
namespace akshara::inline v0::devanagari {

inline constexpr char32_t chandrabindu = 0x0901;      ///< ँ
inline constexpr char32_t anusvara = 0x0902;          ///< ं
inline constexpr char32_t visarga = 0x0903;           ///< ः
inline constexpr char32_t nukta = 0x093C;             ///< ़
inline constexpr char32_t avagraha = 0x093D;          ///< ऽ
inline constexpr char32_t virama = 0x094D;            ///< ्
inline constexpr char32_t danda = 0x0964;             ///< ।
inline constexpr char32_t double_danda = 0x0965;      ///< ॥
inline constexpr char32_t digit_zero = 0x0966;        ///< ०
inline constexpr char32_t abbreviation_sign = 0x0970; ///< ॰
inline constexpr char32_t zwsp = 0x200B;              ///< zero width space
inline constexpr char32_t zwnj = 0x200C;              ///< zero width non-joiner
inline constexpr char32_t zwj = 0x200D;               ///< zero width joiner

/// Whether `c` lies in a Devanagari block: Devanagari, Vedic Extensions, Devanagari Extended or
/// Devanagari Extended-A.
[[nodiscard]] constexpr bool is_devanagari(char32_t c) noexcept {
    return c - 0x0900 < 0x80 || c - 0x1CD0 < 0x30 || c - 0xA8E0 < 0x20 || c - 0x11B00 < 0x60;
}

/// Whether `c` is a letter or a mark (L*, M*) of a Devanagari block: no danda, no digit, no ॰.
[[nodiscard]] constexpr bool is_devanagari_letter_or_sign(char32_t c) noexcept {
    if (c - 0x0900 < 0x80) return c < danda || c > abbreviation_sign;
    if (c - 0x1CD0 < 0x30) return c < 0x1CFB && c != 0x1CD3;                    // U+1CD3 is punctuation
    if (c - 0xA8E0 < 0x20) return c != 0xA8FC && !(c >= 0xA8F8 && c <= 0xA8FA); // so are these
    return false;                                                               // Extended-A is all punctuation
}

/// क to ह, those with a nukta of their own (क़ to य़), and the eight of other languages.
[[nodiscard]] constexpr bool is_consonant(char32_t c) noexcept {
    return (c >= 0x0915 && c <= 0x0939) || (c >= 0x0958 && c <= 0x095F) || (c >= 0x0978 && c <= 0x097F);
}

/// अ to औ, ॠ ॡ, and those of other languages.
[[nodiscard]] constexpr bool is_independent_vowel(char32_t c) noexcept {
    return (c >= 0x0904 && c <= 0x0914) || c == 0x0960 || c == 0x0961 || (c >= 0x0972 && c <= 0x0977) || c == 0xA8FE;
}

/// A dependent vowel sign: ा to ौ, and those of other languages.
[[nodiscard]] constexpr bool is_matra(char32_t c) noexcept {
    return c == 0x093A || c == 0x093B || (c >= 0x093E && c <= 0x094C) || c == 0x094E || c == 0x094F ||
           (c >= 0x0955 && c <= 0x0957) || c == 0x0962 || c == 0x0963 || c == 0xA8FF;
}

/// A sign of nasality or breath that closes a syllable: ऀ ँ ं ः.
[[nodiscard]] constexpr bool is_bindu(char32_t c) noexcept { return c - 0x0900 < 4; }

/// ० to ९.
[[nodiscard]] constexpr bool is_devanagari_digit(char32_t c) noexcept { return c - digit_zero < 10; }

} // namespace akshara::devanagari

#endif
