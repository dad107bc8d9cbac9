// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CONFUSING_REASON_HPP
#define AKSHARA_NORMALIZE_CONFUSING_REASON_HPP

#include <string_view>

namespace akshara::inline v0 {

/// Why a stretch of text is not what a reader takes it for.
enum class confusing_reason : unsigned char {
    bidi_control,   ///< turns the direction of writing, so that text reads otherwise than it is stored: U+202E, U+2067
    invisible,      ///< no reader sees it: BOM, soft hyphen, word joiner, a tag outside an emoji, a ZWSP that parts no words
    stray_joiner,   ///< ZWJ or ZWNJ that joins or parts nothing, or beside Devanagari only asks for another look: क + ZWJ
    control,        ///< C0 (but tab and line ends), DEL or C1: the trace of another encoding
    mixed_digits,   ///< Devanagari and ASCII digits in one number: २0२४
    stray_sign,     ///< nukta, vowel sign, virama, bindu or visarga with no letter before it
    misplaced_sign, ///< such a sign behind one that it never follows: looks like another spelling, or twice the same
    stray_reph,     ///< र् before no letter, typed where the reph is seen: धमर् for धर्म
};

/// A sentence part for people: "it cannot be seen".
[[nodiscard]] constexpr std::string_view describe(confusing_reason reason) noexcept {
    switch (reason) {
    case confusing_reason::bidi_control: return "it turns the direction of writing";
    case confusing_reason::invisible: return "it cannot be seen";
    case confusing_reason::stray_joiner: return "it joins and parts nothing";
    case confusing_reason::control: return "it is a control character";
    case confusing_reason::mixed_digits: return "it mixes Devanagari and ASCII digits";
    case confusing_reason::stray_sign: return "no letter stands before the sign";
    case confusing_reason::misplaced_sign: return "the sign never stands behind the one before it";
    case confusing_reason::stray_reph: return "no letter stands behind the reph";
    }
    return "";
}

} // namespace akshara

#endif
