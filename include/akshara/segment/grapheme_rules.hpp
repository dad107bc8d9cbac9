// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_RULES_HPP
#define AKSHARA_SEGMENT_GRAPHEME_RULES_HPP

#include <akshara/segment/break_machine.hpp>
#include <akshara/unicode/grapheme_break.hpp>

namespace akshara::inline v0 {

/// What stands left of a boundary, as far as any rule asks.
enum class grapheme_state : unsigned char {
    control,          ///< the text's start, a line feed or a control: nothing joins
    cr,               ///< waits for its line feed
    other,            ///< only what extends any cluster joins
    prepend,          ///< joins whatever follows
    regional,         ///< the first half of a flag
    hangul_l,
    hangul_v,
    hangul_t,
    pictographic,     ///< an emoji and its extenders
    pictographic_zwj, ///< … and a ZWJ
    consonant,        ///< an Indic consonant and its extenders
    linked,           ///< … with a virama among them
};

/// Extended grapheme clusters by UAX #29, Unicode 17: the rules, and the machine made of them.
struct unicode_17_graphemes {
    using state = grapheme_state;
    using unit = grapheme_break;

    static constexpr unsigned states = 12, units = 18;
    static constexpr state start = state::control;

    static constexpr bool waits(state) noexcept { return false; } // no rule looks right of the next code point

    /// Whether there is no boundary between what stands left and `right`.
    static constexpr bool joins(state left, unit right) noexcept {
        switch (left) {
        case state::cr: return right == unit::lf; // GB3, GB4
        case state::control: return false;        // GB1, GB4
        default: break;
        }
        switch (right) {
        case unit::cr:
        case unit::lf:
        case unit::control: return false; // GB5
        case unit::extend:
        case unit::conjunct_extend:
        case unit::conjunct_linker:
        case unit::zwj:          // GB9
        case unit::spacing_mark: // GB9a
            return true;
        default: break;
        }
        switch (left) {
        case state::prepend: return true; // GB9b
        case state::hangul_l:             // GB6
            return right == unit::hangul_l || right == unit::hangul_v || right == unit::hangul_lv || right == unit::hangul_lvt;
        case state::hangul_v: return right == unit::hangul_v || right == unit::hangul_t; // GB7
        case state::hangul_t: return right == unit::hangul_t;                            // GB8
        case state::linked: return right == unit::consonant;                             // GB9c: क् + ष
        case state::pictographic_zwj: return right == unit::pictographic;                // GB11
        case state::regional: return right == unit::regional_indicator;                  // GB12, GB13
        default: return false;                                                           // GB999
        }
    }

    /// What stands left of the next boundary once `right` has been read.
    static constexpr state after(state left, unit right) noexcept {
        const bool emoji = left == state::pictographic;
        const bool indic = left == state::consonant || left == state::linked;
        switch (right) {
        case unit::cr: return state::cr;
        case unit::lf:
        case unit::control: return state::control;
        case unit::prepend: return state::prepend;
        case unit::regional_indicator: return left == state::regional ? state::other : state::regional;
        case unit::hangul_l: return state::hangul_l;
        case unit::hangul_v:
        case unit::hangul_lv: return state::hangul_v;
        case unit::hangul_t:
        case unit::hangul_lvt: return state::hangul_t;
        case unit::pictographic: return state::pictographic;
        case unit::consonant: return state::consonant;
        case unit::extend: return emoji ? left : state::other;
        case unit::conjunct_extend: return emoji || indic ? left : state::other;
        case unit::conjunct_linker: return indic ? state::linked : emoji ? left : state::other;
        case unit::zwj: return indic ? left : emoji ? state::pictographic_zwj : state::other;
        default: return state::other; // a spacing mark ends a conjunct, and so does anything else
        }
    }

    /// What reading a code point does: a cell of the machine.
    struct transition {
        unsigned char cell; ///< the state, and whether there is a boundary

        /// The state once it has been read.
        constexpr state next() const noexcept;
        /// Whether there is a boundary before the code point just read.
        constexpr bool boundary() const noexcept;
    };
    /// What `right` does to the state `left`: one load.
    static constexpr transition step(state left, unit right) noexcept;
};

constexpr grapheme_state unicode_17_graphemes::transition::next() const noexcept {
    return static_cast<grapheme_state>(cell & detail::break_machine<unicode_17_graphemes>::state);
}
constexpr bool unicode_17_graphemes::transition::boundary() const noexcept {
    return (cell & detail::break_machine<unicode_17_graphemes>::boundary) != 0;
}
constexpr unicode_17_graphemes::transition unicode_17_graphemes::step(state left, unit right) noexcept {
    return {detail::break_machine_of<unicode_17_graphemes>.cells[static_cast<unsigned>(right)][static_cast<unsigned>(left)]};
}

/// The rule set in force.
using grapheme_rules = unicode_17_graphemes;

} // namespace akshara

#endif
