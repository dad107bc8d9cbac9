// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_CODE_POINTS_HPP
#define AKSHARA_TEXT_CODE_POINTS_HPP

#include <akshara/text/adaptor.hpp>
#include <akshara/text/code_point.hpp>
#include <akshara/text/last_place.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/utf8.hpp>
#include <akshara/text/walk.hpp>

namespace akshara::inline v0 {

/// The code points of a text. They tile it; each maximal subpart of an ill-formed sequence is one U+FFFD.
template <text Text>
struct code_points_view : std::ranges::view_base {
    struct walker {
        using value_type = code_point;

        Text text;
        std::size_t at = 0;

        constexpr code_point value() const {
            const detail::decoded here = detail::decode(text.utf8(), at);
            return {here.value, akshara::origin(text, {at, at + here.size})};
        }
        constexpr void advance() { at += detail::decode(text.utf8(), at).size; }
        constexpr void retreat() { at -= detail::decode_before(text.utf8(), at).size; }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.at == b.at; }
    };
    using iterator = walk_iterator<walker>;

    Text text;
    akshara::kernel kernel = best_kernel();

    [[nodiscard]] constexpr iterator begin() const { return iterator({text, 0}); }
    [[nodiscard]] constexpr iterator end() const { return iterator({text, text.utf8().size()}); }
    [[nodiscard]] constexpr bool empty() const { return text.utf8().empty(); }

    /// How many there are, in one pass that makes none of them.
    [[nodiscard]] constexpr std::size_t count() const {
        return detail::last_place(text.utf8(), {}, detail::place::nowhere(), kernel).code_points;
    }
};

/// `text | code_points`: its code points as `code_point{value, span}`, both ways, O(1) a step.
inline constexpr view_adaptor<code_points_view> code_points{};

} // namespace akshara

template <class Text>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::code_points_view<Text>> = true;

#endif
