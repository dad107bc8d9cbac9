// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_BESIDE_HPP
#define AKSHARA_QUOTE_BESIDE_HPP

#include <akshara/unicode/grapheme_break.hpp>
#include <akshara/unicode/script.hpp>
#include <akshara/unicode/word_class.hpp>

#include <cstddef>

namespace akshara::inline v0::detail {

/// What stands beside a mark, as far as its role depends on it.
enum class beside : unsigned char {
    edge,
    space,
    opening,
    closing,
    terminator,
    comma,
    joint,
    digit,
    latin,
    letter,
    other
};

constexpr beside beside_of(char32_t c) noexcept {
    switch (c) {
    case U'\n':
    case U'\r':
    case U'\u2028':
    case U'\u2029': return beside::edge;
    case U' ':
    case U'\t':
    case U'\u00A0':
    case U'\u3000': return beside::space;
    case U'(':
    case U'[':
    case U'{': return beside::opening;
    case U')':
    case U']':
    case U'}': return beside::closing;
    case U'।':
    case U'॥':
    case U'.':
    case U'?':
    case U'!':
    case U'|':
    case U'…': return beside::terminator;
    case U',':
    case U';': return beside::comma;
    case U':':
    case U'-':
    case U'–':
    case U'—': return beside::joint;
    default: break;
    }
    if (c >= U'\u2000' && c <= U'\u200A') return beside::space;
    switch (word_class_of(c)) {
    case word_class::number: return beside::digit;
    case word_class::letter: return script_of(c) == script::latin ? beside::latin : beside::letter;
    case word_class::mark: return beside::letter;
    default: return beside::other;
    }
}

/// How far what stands before (after) a mark speaks for an opener; below zero for a closer.
constexpr int lean_of_before(beside b) noexcept {
    constexpr signed char lean[] = {2, 2, 2, -2, -2, 0, 0, -2, -2, -2, 0};
    return lean[static_cast<std::size_t>(b)];
}
constexpr int lean_of_after(beside b) noexcept {
    constexpr signed char lean[] = {-2, -2, 2, -2, -2, -2, -2, 2, 2, 2, 0};
    return lean[static_cast<std::size_t>(b)];
}

/// Whether a code point is of the cluster of what stands before it, be that white space: marks and joiners.
constexpr bool continues_cluster(char32_t c) noexcept {
    const grapheme_break its = grapheme_break_of(c);
    return its >= grapheme_break::spacing_mark && its <= grapheme_break::conjunct_linker;
}

} // namespace akshara::detail

#endif
