// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SEGMENT_OFFSET_TEXT_HPP
#define AKSHARA_TESTS_SEGMENT_OFFSET_TEXT_HPP

#include "property/random_text.hpp"

#include <string>

/// Text of many kinds one after the other: plain Hindi, ASCII, emoji, dirty text, bytes, one long cluster.
inline std::string offset_text(generator& random, std::size_t size) {
    constexpr std::u32string_view hindi = U"कतषरअ\u094D\u094D\u093C\u093Eिंँ।५  a\n", emoji = U"😀🙏🇮🇳👩🏽\u200D❤\uFE0F ";
    std::string text;
    while (text.size() < size) {
        const std::size_t kind = random.below(8);
        for (std::size_t k = 1 + random.below(1 + size / 4); k > 0; --k) {
            switch (kind) {
            case 0: text += random_text(random, 1); break;
            case 1: text += random_bytes(random, 3); break;
            case 2: text += utf8_of(emoji.substr(random.below(emoji.size()), 1)); break;
            case 3: text += "abc "; break;
            case 4: text += "\u0941"; break;
            default: text += utf8_of(hindi.substr(random.below(hindi.size()), 1));
            }
        }
    }
    return text.substr(0, size);
}

#endif
