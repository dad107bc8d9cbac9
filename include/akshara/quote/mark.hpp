// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARK_HPP
#define AKSHARA_QUOTE_MARK_HPP

#include <akshara/text/span.hpp>

#include <optional>

namespace akshara::inline v0 {

/// Marks pair within their family: “…" is a pair, “…' is not.
enum class mark_family : unsigned char { double_mark, single_mark };

/// How a mark is drawn; a pair of two styles is mismatched.
enum class mark_style : unsigned char {
    curly,    ///< “ ” „ ‟ ‘ ’ ‚ ‛
    straight, ///< " '
    angle,    ///< « » ‹ ›
    twin,     ///< ‘‘ ’’: two single marks that make a double one
    typed,    ///< '' ``: two typewriter marks that make a double one
};

/// What the glyph says about its role. Evidence, not law: ”…” and ‘…‘ are pairs too.
enum class mark_direction : signed char { closes = -1, either = 0, opens = 1 };

/// A quotation mark of a text.
struct mark {
    akshara::span span;
    mark_family family = mark_family::double_mark;     ///< double or single
    mark_style style = mark_style::curly;              ///< how it is drawn
    mark_direction direction = mark_direction::either; ///< what the glyph says

    friend constexpr bool operator==(const mark&, const mark&) = default;
};

namespace detail {

struct mark_glyph {
    char32_t value;
    mark_family family;
    mark_style style;
    mark_direction direction;
};

inline constexpr mark_glyph mark_glyphs[] = {
    {U'"', mark_family::double_mark, mark_style::straight, mark_direction::either},
    {U'\'', mark_family::single_mark, mark_style::straight, mark_direction::either},
    // What “ ” ‘ ’ of Windows-1252 become when they are read as Latin-1.
    {U'\u0091', mark_family::single_mark, mark_style::curly, mark_direction::opens},
    {U'\u0092', mark_family::single_mark, mark_style::curly, mark_direction::closes},
    {U'\u0093', mark_family::double_mark, mark_style::curly, mark_direction::opens},
    {U'\u0094', mark_family::double_mark, mark_style::curly, mark_direction::closes},
    {U'«', mark_family::double_mark, mark_style::angle, mark_direction::opens},
    {U'»', mark_family::double_mark, mark_style::angle, mark_direction::closes},
    {U'‘', mark_family::single_mark, mark_style::curly, mark_direction::opens},
    {U'’', mark_family::single_mark, mark_style::curly, mark_direction::closes},
    {U'‚', mark_family::single_mark, mark_style::curly, mark_direction::opens},
    {U'‛', mark_family::single_mark, mark_style::curly, mark_direction::opens},
    {U'“', mark_family::double_mark, mark_style::curly, mark_direction::opens},
    {U'”', mark_family::double_mark, mark_style::curly, mark_direction::closes},
    {U'„', mark_family::double_mark, mark_style::curly, mark_direction::opens},
    {U'‟', mark_family::double_mark, mark_style::curly, mark_direction::opens},
    {U'‹', mark_family::single_mark, mark_style::angle, mark_direction::opens},
    {U'›', mark_family::single_mark, mark_style::angle, mark_direction::closes},
};

/// The mark that one code point is.
constexpr std::optional<mark_glyph> mark_glyph_of(char32_t c) noexcept {
    for (const mark_glyph& glyph : mark_glyphs)
        if (glyph.value == c) return glyph;
    return std::nullopt;
}

/// The double mark that two equal code points are: ‘‘ ’’ '' ``.
constexpr std::optional<mark_glyph> fused_glyph_of(char32_t c) noexcept {
    switch (c) {
    case U'‘': return mark_glyph{c, mark_family::double_mark, mark_style::twin, mark_direction::opens};
    case U'’': return mark_glyph{c, mark_family::double_mark, mark_style::twin, mark_direction::closes};
    case U'\'': return mark_glyph{c, mark_family::double_mark, mark_style::typed, mark_direction::either};
    case U'`': return mark_glyph{c, mark_family::double_mark, mark_style::typed, mark_direction::opens};
    default: return std::nullopt;
    }
}

} // namespace detail

} // namespace akshara

#endif
