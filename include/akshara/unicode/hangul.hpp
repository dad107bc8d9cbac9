// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_HANGUL_HPP
#define AKSHARA_UNICODE_HANGUL_HPP

namespace akshara::inline v0::detail {

/// Hangul syllables, which are composed and decomposed by arithmetic (Unicode 3.12): LV is a
/// leading consonant and a vowel, LVT is an LV and a trailing consonant.
struct hangul {
    static constexpr char32_t first_l = 0x1100, l_count = 19;
    static constexpr char32_t first_v = 0x1161, v_count = 21;
    static constexpr char32_t before_t = 0x11A7, t_count = 28; // the first of the 28 is "no trailing consonant"
    static constexpr char32_t first_syllable = 0xAC00, syllable_count = l_count * v_count * t_count;

    static constexpr bool is_syllable(char32_t c) noexcept { return c - first_syllable < syllable_count; }

    static constexpr char32_t l_of(char32_t syllable) noexcept {
        return first_l + (syllable - first_syllable) / (v_count * t_count);
    }
    static constexpr char32_t v_of(char32_t syllable) noexcept {
        return first_v + (syllable - first_syllable) / t_count % v_count;
    }
    /// The trailing consonant, or `before_t` for an LV.
    static constexpr char32_t t_of(char32_t syllable) noexcept {
        return before_t + (syllable - first_syllable) % t_count;
    }

    /// L + V, or LV + T; 0 for any other pair.
    static constexpr char32_t compose(char32_t a, char32_t b) noexcept {
        if (a - first_l < l_count && b - first_v < v_count)
            return first_syllable + ((a - first_l) * v_count + (b - first_v)) * t_count;
        if (is_syllable(a) && t_of(a) == before_t && b != before_t && b - before_t < t_count) return a + (b - before_t);
        return 0;
    }
};

} // namespace akshara::detail

#endif
