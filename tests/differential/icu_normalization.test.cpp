// SPDX-License-Identifier: BSL-1.0
// The canonical form beside ICU's NFC, which may know an older Unicode (72: 15.0): on code points assigned there.
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/unicode/canonical.hpp>

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

std::string icu_nfc(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    std::string made;
    icu::StringByteSink<std::string> sink(&made);
    if (U_SUCCESS(status))
        nfc->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
    return made;
}

std::string ours(std::string_view text) {
    return std::string(akshara::normalize(text, akshara::canonical_form).utf8());
}

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

TEST_CASE("every code point that ICU knows has the canonical form that ICU gives it") {
    std::size_t compared = 0;
    std::size_t wrong = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (!is_known_to_icu(c)) continue;
        const std::string text = utf8_of(std::u32string{U'a', c, U'\u0301'});
        wrong += ours(text) != icu_nfc(text);
        ++compared;
    }
    CHECK(compared > 149000);
    CHECK(wrong == 0);
}

TEST_CASE("random texts have the NFC that ICU gives them") {
    const std::u32string telling = telling_code_points();
    REQUIRE(telling.size() > 3000);
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 200000; ++round) {
        const std::string text = utf8_of(random_code_points(random, telling));
        if (ours(text) != icu_nfc(text) && wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    CHECK(wrong == 0);
}

TEST_CASE("three megabytes of Hindi have the NFC that ICU gives them") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    CHECK((ours(*text) == icu_nfc(*text)));
    CHECK(ours(*text) != *text);
}
