// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_RANDOM_TEXT_HPP
#define AKSHARA_TESTS_PROPERTY_RANDOM_TEXT_HPP

#include "generator.hpp"
#include "utf8_of.hpp"

#include <cstddef>
#include <string>
#include <string_view>

/// Bytes of any value, the leads and continuations of Devanagari and of emoji more often than the others.
template <class Numbers>
std::string random_bytes(Numbers& random, std::size_t size) {
    constexpr unsigned char likely[] = {0xE0, 0xA4, 0xA5, 0x8D, 0x95, 0xBE, 0x82, 0xE2, 0x80, 0x8D,
                                        0xF0, 0x9F, 0x87, 0xAE, ' ',  '.',  '\n', '|',  'a',  '0'};
    std::string bytes;
    while (bytes.size() < size)
        bytes += static_cast<char>(random.below(8) ? likely[random.below(sizeof likely)] : random.below(256));
    return bytes;
}

/// Text of what rules are about: letters, marks, joiners, digits, dots, quotation marks, line ends, flags. `random` is a
/// generator or, for a fuzzer, anything else with numbers `below` a bound.
template <class Numbers>
std::string random_text(Numbers& random, std::size_t pieces) {
    constexpr std::u32string_view alphabet = U"कखरषअड़़्््ािुंःँॉ०२५॰।॥ॐ"
                                             U"aAs5 \n\r\t.|,:;'\"()_-?!…“”‘’"
                                             U"\u200C\u200D\u200B\u00A0\u00AD\u2028\u2029\u0085\u0301\u0600\uFE0F\uFFFD"
                                             U"🇮🇳👩🏽❤אカ한";
    constexpr std::u32string_view words[] = {U"डॉ.", U"रु.",  U"है.", U"उ.प्र.", U"वी. पी.", U"...",
                                             U"२.१.", U"है।", U"| ",  U"क्ष",    U"\r\n",    U"डॉ०"};
    std::string text;
    for (std::size_t k = 0; k < pieces; ++k) {
        if (random.below(8) == 0) text += utf8_of(words[random.below(std::size(words))]);
        else text += utf8_of(alphabet.substr(random.below(alphabet.size()), 1));
        if (random.below(40) == 0) text += static_cast<char>(random.below(256));
    }
    return text;
}

#endif
