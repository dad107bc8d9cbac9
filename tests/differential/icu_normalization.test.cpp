// SPDX-License-Identifier: BSL-1.0
// The canonical form beside ICU's NFC, and the decomposed form beside its NFD; ICU may know an older Unicode (72: 15.0): on code points assigned there.
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/unicode/canonical.hpp>

#include "../normalize/read_in.hpp"
#include "catch.hpp"
#include "generator.hpp"
#include "shared_data.hpp"
#include "utf8_of.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string normalized_by(const icu::Normalizer2* (*instance)(UErrorCode&), std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = instance(status);
    std::string made;
    icu::StringByteSink<std::string> sink(&made);
    if (U_SUCCESS(status))
        normalizer->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
    return made;
}
std::string icu_nfc(std::string_view text) { return normalized_by(icu::Normalizer2::getNFCInstance, text); }
std::string icu_nfd(std::string_view text) { return normalized_by(icu::Normalizer2::getNFDInstance, text); }

std::string ours(std::string_view text) {
    return std::string(akshara::normalize(text, akshara::canonical_form).utf8());
}

std::string our_nfd(std::string_view text) { return read_in(text, akshara::decomposed_form); }

bool is_known_to_icu(char32_t c) { return u_isdefined(static_cast<UChar32>(c)) && c - 0xD800 >= 0x800; }

/// What NFC does something to, or that something composes with: all that ICU knows of it.
std::u32string telling_code_points() {
    std::u32string found;
    for (char32_t c = 0; c < 0x110000; ++c) {
        const bool hangul = c >= 0xAC00 && c < 0xD7A4; // too many: the jamo make them
        if (is_known_to_icu(c) && !hangul && (!akshara::canonical_boundary_before(c) || akshara::decompose(c).size > 1))
            found += c;
    }
    return found;
}

/// Texts of telling code points, of those of few letters and many marks, and of Hindi's.
std::u32string random_code_points(generator& random, std::u32string_view telling) {
    constexpr std::u32string_view few = U"aeEoAI\u0327\u0301\u0300\u0323\u0304\u0308\u0307\u1100\u1161\u11A8가각";
    constexpr std::u32string_view hindi = U"कनरळडयनऩऱऴक़ड़़़्॒॑ा ";
    const std::u32string_view alphabets[] = {telling, few, hindi};
    const std::u32string_view likely = alphabets[random.below(3)];
    std::u32string text;
    for (std::size_t size = random.below(30); size > 0; --size) {
        const std::u32string_view alphabet = random.below(6) ? likely : alphabets[random.below(3)];
        text += alphabet[random.below(alphabet.size())];
    }
    return text;
}

} // namespace

TEST_CASE("every code point that ICU knows has the canonical and the decomposed form that ICU gives it") {
    std::size_t compared = 0;
    std::size_t wrong = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (!is_known_to_icu(c)) continue;
        const std::string text = utf8_of(std::u32string{U'a', c, U'\u0301'});
        wrong += ours(text) != icu_nfc(text) || our_nfd(text) != icu_nfd(text);
        ++compared;
    }
    CHECK(compared > 149000);
    CHECK(wrong == 0);
}

TEST_CASE("every text of three code points of the Devanagari block has the NFC and the NFD that ICU gives it") {
    std::size_t wrong = 0;
    for (char32_t a = 0x0900; a < 0x0980; ++a)
        for (char32_t b = 0x0900; b < 0x0980; ++b)
            for (char32_t c = 0x0900; c < 0x0980; ++c) {
                const std::string text = utf8_of(std::u32string{a, b, c});
                const bool same = ours(text) == icu_nfc(text) && our_nfd(text) == icu_nfd(text);
                if (!same && wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
            }
    CHECK(wrong == 0);
}

TEST_CASE("random texts have the NFC and the NFD that ICU gives them") {
    const std::u32string telling = telling_code_points();
    REQUIRE(telling.size() > 3000);
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 200000; ++round) {
        const std::string text = utf8_of(random_code_points(random, telling));
        const bool same = ours(text) == icu_nfc(text) && our_nfd(text) == icu_nfd(text);
        if (!same && wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    CHECK(wrong == 0);
}

TEST_CASE("three megabytes of Hindi have the NFC and the NFD that ICU gives them") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    CHECK((ours(*text) == icu_nfc(*text)));
    CHECK((our_nfd(*text) == icu_nfd(*text)));
    CHECK(ours(*text) != *text);
}
