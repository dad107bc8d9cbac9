// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SEGMENT_HYPHEN_RULES_HPP
#define AKSHARA_TESTS_SEGMENT_HYPHEN_RULES_HPP

#include <cstddef>
#include <string_view>

/// A language of letters and hyphens: a hyphen joins two letters, and stands alone otherwise.
struct hyphen_rules {
    enum class state { start, letter, other, after_hyphen };
    enum class unit { letter, hyphen, other };
    static constexpr unsigned states = 4, units = 3;
    static constexpr state start = state::start;

    static constexpr bool waits(state left) { return left == state::after_hyphen; }
    static constexpr bool joins(state left, unit right) {
        if (left == state::start) return true;
        if (waits(after(left, right))) return true;
        return (left == state::letter || left == state::after_hyphen) && right == unit::letter;
    }
    static constexpr state after(state left, unit right) {
        if (right == unit::letter) return state::letter;
        return right == unit::hyphen && left == state::letter ? state::after_hyphen : state::other;
    }
};

/// How it is written: spaces, ।, signs and digits are no letters, and a ~ is a hyphen at the end of a line only.
struct hyphen_units {
    using rules = hyphen_rules;
    using unit = hyphen_rules::unit;

    static constexpr unsigned possible(char32_t c) {
        if (c == U'~') return 1u << static_cast<unsigned>(unit::hyphen) | 1u << static_cast<unsigned>(unit::other);
        return 1u << static_cast<unsigned>(unit_of(c));
    }
    static constexpr unit at(std::string_view bytes, std::size_t where, char32_t c) {
        if (c == U'~') return bytes.substr(where).starts_with("~\n") ? unit::hyphen : unit::other;
        return unit_of(c);
    }

private:
    static constexpr unit unit_of(char32_t c) {
        if (c == U'-') return unit::hyphen;
        return c == U' ' || c == U'।' || c == U'\uFFFD' || (c >= U'0' && c <= U'9') ? unit::other : unit::letter;
    }
};

#endif
