// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_FORM_TEXT_HPP
#define AKSHARA_TESTS_PROPERTY_FORM_TEXT_HPP

#include "random_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A text of what forms act on and wait for: a few code points of a small alphabet, now and then with long stretches that
/// a form leaves alone, a long run, or ill-formed bytes. `random` is anything with numbers `below` a bound.
template <class Numbers>
std::string form_text(Numbers& random) {
    constexpr std::u32string_view alphabets[] = {
        U"नकयऱ\u094D\u200C\u200D\u0951ा\u093C\u0952\u0929\u0958",
        U"aक०५5\u200B\u200D\u00AD\u2060\uFEFF। \u00A0",
        U"नमतपयशरव\u094D\u093Cीेै\u0943\u0902\u0901\u0945\u0949अडि",
        U"aJIeA\u0307\u030C\u0323\u0345\u0338=\u00E9\u00C5\u212B\u0301\u0344\u1EAD\u0130",
        U"\u1100\u1161\u11A8\uAC00\uAC01\u0951a\u09C7\u09BE\u0DD9\u0DCF\u0DCA",
        U"र\u094D\u200D\u200Cय ।ाः१1.,\u202E\u0085👩\u200D🏽\uFE0F",
    };
    const std::u32string_view alphabet = alphabets[random.below(std::size(alphabets))];
    std::u32string text;
    if (random.below(20) == 0) text.append(random.below(90), U'व');
    for (std::size_t size = random.below(random.below(30) ? 10 : 150); size > 0; --size) text += alphabet[random.below(alphabet.size())];
    if (random.below(20) == 0) text.append(random.below(90), alphabet[random.below(alphabet.size())]);
    if (random.below(20) == 0) text.append(random.below(90), U'व').append(text, 0, 8);
    std::string bytes = utf8_of(text);
    if (random.below(10) == 0) bytes.insert(random.below(bytes.size() + 1), random_bytes(random, 1 + random.below(3)));
    return bytes;
}

/// A text in chunks, cut anywhere; some are empty.
template <class Numbers>
std::vector<std::string_view> cut_at_random(Numbers& random, std::string_view text) {
    std::vector<std::string_view> chunks;
    const std::size_t longest = std::size_t{1} << random.below(8);
    for (; !text.empty(); text.remove_prefix(chunks.back().size())) {
        if (random.below(8) == 1) chunks.push_back({});
        chunks.push_back(text.substr(0, 1 + random.below(longest)));
    }
    return chunks;
}

#endif
