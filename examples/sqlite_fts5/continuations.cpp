// SPDX-License-Identifier: BSL-1.0
#include "continuations.hpp"

#include <akshara/text/code_points.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace letters = akshara::devanagari;

static constexpr char32_t first_letter = 0x0900, last_letter = 0x097F;

static std::string utf8_of(char32_t letter) {
    return {'\xE0', static_cast<char>(0x80 | letter >> 6), static_cast<char>(0x80 | (letter & 0x3F))};
}

static bool can_follow(char32_t before, char32_t letter) {
    if (before == letters::virama) return letters::is_consonant(letter);
    const bool consonant = letters::is_consonant(before) || before == letters::nukta;
    if (letter == letters::nukta) return letters::is_consonant(before);
    if (letter == letters::virama || letters::is_matra(letter)) return consonant;
    if (letters::is_bindu(letter)) return !letters::is_bindu(before);
    return letters::is_consonant(letter) || letters::is_independent_vowel(letter);
}

std::vector<std::string> continuations(std::string_view beginning) {
    std::vector<std::string> found = {""};
    char32_t before = 0;
    for (const akshara::code_point c : beginning | akshara::code_points)
        if (c.value != letters::zwj && c.value != letters::zwnj) before = c.value;
    if (!letters::is_devanagari_letter_or_sign(before)) return found;

    for (char32_t one = first_letter; one <= last_letter; ++one) {
        if (!can_follow(before, one)) continue;
        found.push_back(utf8_of(one));
        // हिन and न्द, श् and रृ: what becomes of them is known two letters on.
        if (before != letters::virama && one != letters::virama && one != letters::nukta) continue;
        for (char32_t two = first_letter; two <= last_letter; ++two)
            if (can_follow(one, two)) found.push_back(utf8_of(one) + utf8_of(two));
    }
    return found;
}
