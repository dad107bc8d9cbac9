// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RULES_HPP
#define AKSHARA_SEGMENT_WORD_RULES_HPP

#include <akshara/segment/break_machine.hpp>
#include <akshara/unicode/word_break.hpp>

namespace akshara::inline v0 {

/// What stands left of a boundary, format characters and marks left out of account.
enum class word_state : unsigned char {
    start,
    other,               ///< nothing joins
    cr,                  ///< waits for its line feed
    line_end,            ///< any other line end
    space,               ///< a space; with a mark after it, `other`
    letter,              ///< ALetter
    hebrew,              ///< Hebrew_Letter
    hebrew_quote,        ///< … and '
    numeric,
    katakana,
    extend_num_let,
    regional,            ///< the first half of a flag
    letter_mid,          ///< a letter and what joins it to the next, if one comes
    hebrew_double_quote, ///< the same of " between Hebrew letters
    number_mid,          ///< the same of , . ' between digits
    zwj = 0x10,          ///< a bit: the last code point is U+200D
};

/// Word boundaries by UAX #29, Unicode 17: the rules that `break_machine` is made of.
struct unicode_17_words {
    using state = word_state;
    using unit = word_break;
    static constexpr unsigned states = 32, units = 21;
    static constexpr state start = state::start;

    static constexpr bool waits(state left) noexcept { return bare(left) >= state::letter_mid; }

    /// Whether there is no boundary between what stands left and `right`.
    static constexpr bool joins(state left, unit right) noexcept {
        if (left == state::start) return true;
        if (left == state::cr) return right == unit::lf;                       // WB3
        if (left == state::line_end || is_line_end(right)) return false;       // WB3a, WB3b
        if (waits(after(left, right))) return true;                            // WB6, WB7b, WB12: what follows decides
        if (ends_in_zwj(left) && !waits(left) && is_emoji(right)) return true; // WB3c
        if (right == unit::w_seg_space) return left == state::space;           // WB3d
        if (is_ignored(right)) return true;                                    // WB4
        switch (bare(left)) {
        case state::hebrew:
            if (right == unit::single_quote) return true; // WB7a
            [[fallthrough]];
        case state::letter:  // WB5, WB9, WB13a
        case state::numeric: // WB10, WB8, WB13a
            return is_letter(right) || right == unit::numeric || right == unit::extend_num_let;
        case state::katakana: // WB13, WB13a
            return right == unit::katakana || right == unit::extend_num_let;
        case state::extend_num_let: // WB13b, WB13a
            return is_letter(right) || right == unit::numeric || right == unit::katakana || right == unit::extend_num_let;
        case state::regional: return right == unit::regional_indicator; // WB15, WB16
        case state::hebrew_quote:
        case state::letter_mid: return is_letter(right);                      // WB7
        case state::hebrew_double_quote: return right == unit::hebrew_letter; // WB7c
        case state::number_mid: return right == unit::numeric;                // WB11
        default: return false;                                                // WB999
        }
    }

    /// What stands left of the next boundary once `right` has been read.
    static constexpr state after(state left, unit right) noexcept {
        const state before = bare(left);
        const bool hebrew = before == state::hebrew;
        const bool letter = before == state::letter || hebrew;
        const bool numeric = before == state::numeric;
        switch (right) {
        case unit::cr: return state::cr;
        case unit::lf:
        case unit::newline: return state::line_end;
        case unit::extend:
        case unit::format: return ignoring(before);
        case unit::zwj: return with_zwj(ignoring(before));
        case unit::w_seg_space: return state::space;
        case unit::a_letter:
        case unit::pictographic_a_letter: return state::letter;
        case unit::hebrew_letter: return state::hebrew;
        case unit::numeric: return state::numeric;
        case unit::katakana: return state::katakana;
        case unit::extend_num_let: return state::extend_num_let;
        case unit::regional_indicator: return before == state::regional ? state::other : state::regional;
        case unit::mid_letter: return letter ? state::letter_mid : state::other;
        case unit::mid_num: return numeric ? state::number_mid : state::other;
        case unit::double_quote: return hebrew ? state::hebrew_double_quote : state::other;
        case unit::single_quote:
            if (hebrew) return state::hebrew_quote;
            [[fallthrough]];
        case unit::mid_num_let: return letter ? state::letter_mid : numeric ? state::number_mid : state::other;
        default: return state::other;
        }
    }

private:
    // WB4 looks through marks and format characters, but not at the start or after a line end; WB3d, spaces side by side,
    // comes before it.
    static constexpr state ignoring(state left) noexcept { return left >= state::letter ? left : state::other; }
    static constexpr bool is_ignored(unit u) noexcept {
        return u == unit::extend || u == unit::format || u == unit::zwj;
    }

    static constexpr unsigned zwj = static_cast<unsigned>(state::zwj);
    static constexpr state bare(state left) noexcept { return static_cast<state>(static_cast<unsigned>(left) & ~zwj); }
    static constexpr state with_zwj(state left) noexcept { return static_cast<state>(static_cast<unsigned>(left) | zwj); }
    static constexpr bool ends_in_zwj(state left) noexcept { return (static_cast<unsigned>(left) & zwj) != 0; }

    static constexpr bool is_line_end(unit u) noexcept {
        return u == unit::cr || u == unit::lf || u == unit::newline;
    }
    static constexpr bool is_emoji(unit u) noexcept {
        return u == unit::pictographic || u == unit::pictographic_a_letter;
    }
    static constexpr bool is_letter(unit u) noexcept {
        return u == unit::a_letter || u == unit::pictographic_a_letter || u == unit::hebrew_letter;
    }
};

/// The rule set in force.
using word_rules = unicode_17_words;

} // namespace akshara

#endif
