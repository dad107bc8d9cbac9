// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_LATIN_SOUNDS_HPP
#define AKSHARA_EXAMPLES_LATIN_SOUNDS_HPP

#include <akshara/normalize.hpp>

#include <cstddef>

namespace latin_sounds {

constexpr bool is_vowel(char32_t c) { return c == U'a' || c == U'e' || c == U'i' || c == U'o' || c == U'u'; }
constexpr bool is_consonant(char32_t c) { return c >= U'a' && c <= U'z' && !is_vowel(c); }
constexpr bool is_sound(char32_t c) { return c >= U'A' && c <= U'Z'; } // what the steps put is capital
constexpr bool is_vowel_sound(char32_t c) { return c == U'A' || c == U'O'; }
constexpr bool softens(char32_t c) { return c == U'e' || c == U'i' || c == U'y'; }

/// A consonant as English spells it becomes its sound, once the letter after it has come: ph and f F, soft c S, the
/// other one, k, ck and q K, j, z and soft g J, v and the w before a vowel V, ch C. The h of an aspirate is dropped.
struct consonant_sounds_t {
    static constexpr std::size_t reach = 3;
    static constexpr bool acts_on(char32_t c) noexcept { return is_consonant(c); }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        using akshara::rewrite;
        const char32_t next = text[0];
        const char32_t letter = text[1];
        const char32_t before = text[2];
        // Of gu before a vowel the u is silent or a v: Guinea, Guatemala (ग्वाटेमाला).
        if (before == U'g' && letter == U'u') return is_vowel(next) ? rewrite(3, U'G', next) : rewrite(3, U'G', letter, next);
        // ti before a vowel, not at the word's beginning: Croatia (क्रोएशिया), Mauritius (मॉरिशस).
        if (before == U't' && letter == U'i') return is_vowel(next) ? rewrite(3, U'S', letter, next) : rewrite(3, U'T', letter, next);
        if (!is_consonant(letter)) return {};
        if (letter == next) return rewrite(2, letter);
        // ch before a consonant is k: Christmas.
        if (before == U'c' && letter == U'h') return rewrite(3, is_consonant(next) && next != U'h' ? U'K' : U'C', next);
        if (next == U'h') return letter == U'c' ? rewrite() : rewrite(2, sound_before_h(letter));
        switch (letter) {
        case U'c': return next == U'k' ? rewrite(2, next) : rewrite(2, softens(next) ? U'S' : U'K', next);
        case U'd': return next == U'j' ? rewrite(2, next) : rewrite(2, U'D', next);
        case U'g': return next == U'u' ? rewrite() : rewrite(2, softens(next) ? U'J' : U'G', next);
        case U'h': return is_sound(before) || !(is_vowel(next) || is_consonant(next)) ? rewrite(2, next) : rewrite(2, U'H', next);
        case U'j':
        case U'z': return rewrite(2, U'J', next);
        case U'm': return rewrite(2, is_consonant(next) && !joins_m(next) ? U'N' : U'M', next); // कंप, कम्प, kanp
        case U'q': return next == U'u' ? rewrite(2, U'K') : rewrite(2, U'K', next);
        case U'v': return before == U'G' || before == U'K' ? rewrite(2, next) : rewrite(2, U'V', next); // ग्वा is gua
        case U'w': return is_vowel(next) ? rewrite(2, U'v', next) : rewrite(2, U'u', next);
        case U'x': return rewrite(2, U'K', U'S', next);
        case U'y':
            if (is_sound(before) || is_vowel(before) || !is_vowel(next)) return rewrite(2, U'i', next);
            return next == U'u' ? rewrite(2, next) : rewrite(2, U'Y', next); // यूक्रेन, Ukraine
        case U't': return next == U'i' && (is_sound(before) || is_vowel(before)) ? rewrite() : rewrite(2, U'T', next);
        default: return rewrite(2, letter - U'a' + U'A', next);
        }
    }

private:
    static constexpr bool joins_m(char32_t c) { return c == U'l' || c == U'n' || c == U'r' || c == U'y'; }
    static constexpr char32_t sound_before_h(char32_t c) {
        switch (c) {
        case U'p': return U'F';
        case U'w': return U'V';
        case U'j':
        case U'z': return U'J';
        case U'q': return U'K';
        case U'x': return U'S';
        default: return c - U'a' + U'A';
        }
    }
};

/// Of a word's vowels the first stays, as A (a, e, i) or O (o, u, au, eu), whatever its length, when at most four consonants
/// stand before it; the others are dropped, among them the a that is written and not spoken, and the silent e.
struct first_vowel_t {
    static constexpr std::size_t reach = 6;
    static constexpr bool acts_on(char32_t c) noexcept { return is_vowel(c); }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        using akshara::rewrite;
        const char32_t next = text[0];
        const char32_t vowel = text[1];
        if (!is_vowel(vowel) || is_consonant(next)) return {};
        if (is_vowel(next)) return rewrite(2, next != U'u' ? vowel : vowel == U'a' ? U'o' : U'u');
        for (std::size_t back = 2; back < reach; ++back) {
            if (is_vowel_sound(text[back])) break;
            if (!is_sound(text[back])) return rewrite(2, vowel == U'o' || vowel == U'u' ? U'O' : U'A', next);
        }
        return rewrite(2, next);
    }
};

} // namespace latin_sounds

/// Small Latin letters as they sound, for names that English and Hindi spell each in its own way.
inline constexpr akshara::form sound_form{latin_sounds::consonant_sounds_t{}, latin_sounds::first_vowel_t{}};

#endif
