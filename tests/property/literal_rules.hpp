// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_LITERAL_RULES_HPP
#define AKSHARA_TESTS_PROPERTY_LITERAL_RULES_HPP

#include <akshara/unicode/grapheme_break.hpp>
#include <akshara/unicode/sentence_break.hpp>
#include <akshara/unicode/word_break.hpp>

#include <cstddef>
#include <vector>

/// UAX #29 as the standard states it: each rule looks at both sides of one boundary in the whole text, in the rules' order,
/// as slowly as that takes. Written without a look at the library's machines, to compare them with.
namespace literal {

/// A text as the classes of its code points, and one place in it, seen as the rules see it: `left` and `right` walk away
/// from the boundary and give nothing beyond the text's ends.
template <class Class>
struct boundary {
    const std::vector<Class>& classes;
    std::size_t at;

    bool left_is(std::size_t k, auto... any) const { return at > k && ((classes[at - 1 - k] == any) || ...); }
    bool right_is(std::size_t k, auto... any) const {
        return at + k < classes.size() && ((classes[at + k] == any) || ...);
    }
};

inline bool grapheme_boundary(const std::vector<akshara::grapheme_break>& classes, std::size_t at) {
    using enum akshara::grapheme_break;
    const boundary<akshara::grapheme_break> b{classes, at};
    const auto is_extend = [&](std::size_t k) { return b.left_is(k, extend, conjunct_extend, conjunct_linker); };

    if (at == 0 || at == classes.size()) return true;                               // GB1, GB2
    if (b.left_is(0, cr) && b.right_is(0, lf)) return false;                        // GB3
    if (b.left_is(0, control, cr, lf)) return true;                                 // GB4
    if (b.right_is(0, control, cr, lf)) return true;                                // GB5
    if (b.left_is(0, hangul_l) && b.right_is(0, hangul_l, hangul_v, hangul_lv, hangul_lvt)) return false; // GB6
    if (b.left_is(0, hangul_lv, hangul_v) && b.right_is(0, hangul_v, hangul_t)) return false;             // GB7
    if (b.left_is(0, hangul_lvt, hangul_t) && b.right_is(0, hangul_t)) return false;                      // GB8
    if (b.right_is(0, extend, conjunct_extend, conjunct_linker, zwj)) return false;                       // GB9
    if (b.right_is(0, spacing_mark)) return false;                                                        // GB9a
    if (b.left_is(0, prepend)) return false;                                                              // GB9b
    if (b.right_is(0, consonant)) { // GB9c: Consonant [Extend Linker]* Linker [Extend Linker]* × Consonant
        std::size_t k = 0;
        bool linker = false;
        for (; b.left_is(k, conjunct_extend, conjunct_linker, zwj); ++k) linker = linker || b.left_is(k, conjunct_linker);
        if (linker && b.left_is(k, consonant)) return false;
    }
    if (b.right_is(0, pictographic) && b.left_is(0, zwj)) { // GB11: ExtPict Extend* ZWJ × ExtPict
        std::size_t k = 1;
        while (is_extend(k)) ++k;
        if (b.left_is(k, pictographic)) return false;
    }
    if (b.right_is(0, regional_indicator)) { // GB12, GB13: (RI RI)* RI × RI
        std::size_t flags = 0;
        while (b.left_is(flags, regional_indicator)) ++flags;
        if (flags % 2 == 1) return false;
    }
    return true; // GB999
}

/// The classes without those that a rule of the form "X (Extend | …)* → X" drops, which keeps them at the text's start and
/// after a line end; `place` is where the boundary comes to lie. Nothing if the boundary lies before one that is dropped.
template <class Class, class IsIgnored, class IsLineEnd>
std::vector<Class> without_ignored(const std::vector<Class>& classes, std::size_t at, std::size_t& place, IsIgnored is_ignored,
                                   IsLineEnd is_line_end) {
    std::vector<Class> kept;
    for (std::size_t k = 0; k < classes.size(); ++k) {
        const bool dropped = is_ignored(classes[k]) && k != 0 && !is_line_end(classes[k - 1]);
        if (k == at) {
            if (dropped) return {};
            place = kept.size();
        }
        if (!dropped) kept.push_back(classes[k]);
    }
    return kept;
}

inline bool word_boundary(const std::vector<akshara::word_break>& classes, std::size_t at) {
    using enum akshara::word_break;
    using akshara::word_break;
    const boundary<word_break> raw{classes, at};

    if (at == 0 || at == classes.size()) return true;                                              // WB1, WB2
    if (raw.left_is(0, cr) && raw.right_is(0, lf)) return false;                                   // WB3
    if (raw.left_is(0, newline, cr, lf)) return true;                                              // WB3a
    if (raw.right_is(0, newline, cr, lf)) return true;                                             // WB3b
    if (raw.left_is(0, zwj) && raw.right_is(0, pictographic, pictographic_a_letter)) return false; // WB3c
    if (raw.left_is(0, w_seg_space) && raw.right_is(0, w_seg_space)) return false;                 // WB3d

    std::size_t place = 0; // WB4
    const std::vector<word_break> kept = without_ignored(
        classes, at, place, [](word_break c) { return c == extend || c == format || c == zwj; },
        [](word_break c) { return c == cr || c == lf || c == newline; });
    if (kept.empty()) return false;
    const boundary<word_break> b{kept, place};

    const auto left_letter = [&](std::size_t k) { return b.left_is(k, a_letter, pictographic_a_letter, hebrew_letter); };
    const auto right_letter = [&](std::size_t k) { return b.right_is(k, a_letter, pictographic_a_letter, hebrew_letter); };
    const auto left_mid_letter = [&](std::size_t k) { return b.left_is(k, mid_letter, mid_num_let, single_quote); };
    const auto right_mid_letter = [&](std::size_t k) { return b.right_is(k, mid_letter, mid_num_let, single_quote); };
    const auto left_mid_num = [&](std::size_t k) { return b.left_is(k, mid_num, mid_num_let, single_quote); };
    const auto right_mid_num = [&](std::size_t k) { return b.right_is(k, mid_num, mid_num_let, single_quote); };

    if (left_letter(0) && right_letter(0)) return false;                                                     // WB5
    if (left_letter(0) && right_mid_letter(0) && right_letter(1)) return false;                              // WB6
    if (left_letter(1) && left_mid_letter(0) && right_letter(0)) return false;                               // WB7
    if (b.left_is(0, hebrew_letter) && b.right_is(0, single_quote)) return false;                            // WB7a
    if (b.left_is(0, hebrew_letter) && b.right_is(0, double_quote) && b.right_is(1, hebrew_letter)) return false; // WB7b
    if (b.left_is(1, hebrew_letter) && b.left_is(0, double_quote) && b.right_is(0, hebrew_letter)) return false;  // WB7c
    if (b.left_is(0, numeric) && b.right_is(0, numeric)) return false;                                       // WB8
    if (left_letter(0) && b.right_is(0, numeric)) return false;                                              // WB9
    if (b.left_is(0, numeric) && right_letter(0)) return false;                                              // WB10
    if (b.left_is(1, numeric) && left_mid_num(0) && b.right_is(0, numeric)) return false;                    // WB11
    if (b.left_is(0, numeric) && right_mid_num(0) && b.right_is(1, numeric)) return false;                   // WB12
    if (b.left_is(0, katakana) && b.right_is(0, katakana)) return false;                                     // WB13
    if ((left_letter(0) || b.left_is(0, numeric, katakana, extend_num_let)) && b.right_is(0, extend_num_let))
        return false; // WB13a
    if (b.left_is(0, extend_num_let) && (right_letter(0) || b.right_is(0, numeric, katakana))) return false; // WB13b
    if (b.right_is(0, regional_indicator)) { // WB15, WB16
        std::size_t flags = 0;
        while (b.left_is(flags, regional_indicator)) ++flags;
        if (flags % 2 == 1) return false;
    }
    return true; // WB999
}

inline bool sentence_boundary(const std::vector<akshara::sentence_break>& classes, std::size_t at) {
    using enum akshara::sentence_break;
    using akshara::sentence_break;
    const boundary<sentence_break> raw{classes, at};

    if (at == 0 || at == classes.size()) return true;            // SB1, SB2
    if (raw.left_is(0, cr) && raw.right_is(0, lf)) return false; // SB3
    if (raw.left_is(0, sep, cr, lf)) return true;                // SB4

    std::size_t place = 0; // SB5
    const std::vector<sentence_break> kept = without_ignored(
        classes, at, place, [](sentence_break c) { return c == extend || c == format; },
        [](sentence_break c) { return c == sep || c == cr || c == lf; });
    if (kept.empty()) return false;
    const boundary<sentence_break> b{kept, place};

    if (b.left_is(0, a_term) && b.right_is(0, numeric)) return false;                                // SB6
    if (b.left_is(1, upper, lower) && b.left_is(0, a_term) && b.right_is(0, upper)) return false;    // SB7

    std::size_t spaces = 0; // the left side as SATerm Close* Sp*
    while (b.left_is(spaces, sp)) ++spaces;
    std::size_t closed = spaces;
    while (b.left_is(closed, close)) ++closed;
    const bool after_term = b.left_is(closed, a_term, s_term);

    if (b.left_is(closed, a_term)) { // SB8: ATerm Close* Sp* × ( ¬(OLetter | Upper | Lower | ParaSep | SATerm) )* Lower
        std::size_t k = 0;
        while (place + k < kept.size() && !b.right_is(k, o_letter, upper, lower, sep, cr, lf, s_term, a_term)) ++k;
        if (b.right_is(k, lower)) return false;
    }
    if (after_term && b.right_is(0, s_continue, s_term, a_term)) return false;          // SB8a
    if (after_term && spaces == 0 && b.right_is(0, close, sp, sep, cr, lf)) return false; // SB9
    if (after_term && b.right_is(0, sp, sep, cr, lf)) return false;                     // SB10
    return after_term; // SB11, and SB998; what follows SATerm Close* Sp* ParaSep is cut by SB4
}

} // namespace literal

#endif
