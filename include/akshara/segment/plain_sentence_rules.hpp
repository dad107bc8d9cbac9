// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_PLAIN_SENTENCE_RULES_HPP
#define AKSHARA_SEGMENT_PLAIN_SENTENCE_RULES_HPP

#include <akshara/segment/break_machine.hpp>
#include <akshara/unicode/sentence_break.hpp>

namespace akshara::inline v0 {

/// What stands left of a boundary, marks and format characters left out of account.
enum class sentence_state : unsigned char {
    start,
    other,        ///< everything joins
    cr,           ///< waits for its line feed
    line_end,     ///< any other line end
    cased,        ///< an upper- or lower-case letter
    a_term,       ///< a full stop
    cased_a_term, ///< a full stop after a cased letter
    a_term_close, ///< a full stop and closing marks
    a_term_space, ///< a full stop, perhaps closing marks, and spaces
    s_term,       ///< another terminator, perhaps closing marks
    s_term_space, ///< … and spaces
    before_lower, ///< after a full stop and what may stand between it and a lower-case letter
};

/// Sentence boundaries by UAX #29, Unicode 17: the rules that `break_machine` is made of.
struct unicode_17_sentences {
    using state = sentence_state;
    using unit = sentence_break;
    static constexpr unsigned states = 12, units = 15;
    static constexpr state start = state::start;

    static constexpr bool waits(state left) noexcept { return left == state::before_lower; }

    /// Whether there is no boundary between what stands left and `right`.
    static constexpr bool joins(state left, unit right) noexcept {
        if (left == state::start) return true;
        if (left == state::cr) return right == unit::lf; // SB3
        if (left == state::line_end) return false;       // SB4
        if (waits(after(left, right))) return true;      // SB8 decides with what follows
        if (waits(left)) return right == unit::lower;    // SB8
        if (is_ignored(right)) return true;              // SB5
        if (!ends_in_term(left)) return true;            // SB998
        switch (right) {
        case unit::s_continue:
        case unit::a_term:
        case unit::s_term: return true;                                                       // SB8a
        case unit::sp:                                                                        // SB9, SB10
        case unit::cr:
        case unit::lf:
        case unit::sep: return true;
        case unit::close: return left != state::a_term_space && left != state::s_term_space;  // SB9
        case unit::numeric: return left == state::a_term || left == state::cased_a_term;      // SB6
        case unit::upper: return left == state::cased_a_term;                                 // SB7
        case unit::lower: return left != state::s_term && left != state::s_term_space;        // SB8
        default: return false;                                                                // SB11
        }
    }

    /// What stands left of the next boundary once `right` has been read.
    static constexpr state after(state left, unit right) noexcept {
        const bool a_term = left >= state::a_term && left <= state::a_term_space;
        const bool s_term = left == state::s_term || left == state::s_term_space;
        const bool space = left == state::a_term_space || left == state::s_term_space;
        const bool directly = left == state::a_term || left == state::cased_a_term;
        // SB8: ATerm Close* Sp* × ( ¬(OLetter | Upper | Lower | ParaSep | SATerm) )* Lower
        const state unless_lower = a_term || waits(left) ? state::before_lower : state::other;
        switch (right) {
        case unit::cr: return state::cr;
        case unit::lf:
        case unit::sep: return state::line_end;
        case unit::extend:
        case unit::format: return left == state::start ? state::other : left;
        case unit::upper:
        case unit::lower: return state::cased;
        case unit::o_letter: return state::other;
        case unit::a_term: return left == state::cased ? state::cased_a_term : state::a_term;
        case unit::s_term: return state::s_term;
        case unit::sp: return a_term ? state::a_term_space : s_term ? state::s_term_space : unless_lower;
        case unit::close:
            if (space) return unless_lower;
            return a_term ? state::a_term_close : s_term ? state::s_term : unless_lower;
        case unit::numeric: return directly ? state::other : unless_lower; // SB6
        case unit::s_continue: return a_term ? state::other : unless_lower; // SB8a
        default: return unless_lower;
        }
    }

private:
    static constexpr bool ends_in_term(state left) noexcept {
        return left >= state::a_term && left <= state::s_term_space;
    }
    static constexpr bool is_ignored(unit u) noexcept { return u == unit::extend || u == unit::format; }
};

/// The rule set in force.
using plain_sentence_rules = unicode_17_sentences;

} // namespace akshara

#endif
