// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEMES_HPP
#define AKSHARA_SEGMENT_GRAPHEMES_HPP

#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

namespace akshara {

/// The extended grapheme clusters of a text (UAX #29 with GB9c: क्ष is one). They tile it.
template <text Text>
struct graphemes_view : std::ranges::view_base {
    struct walker {
        using value_type = fragment;

        Text text;
        akshara::span here;
        detail::grapheme_look_back look_back{};

        constexpr fragment value() const {
            return {text.utf8().substr(here.first, here.size()), akshara::origin(text, here)};
        }
        constexpr void advance() { here = {here.last, detail::grapheme_end(text.utf8(), here.last)}; }
        constexpr void retreat() { here = {detail::grapheme_start(text.utf8(), here.first, look_back), here.first}; }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.here.first == b.here.first; }
    };
    using iterator = walk_iterator<walker>;

    Text text;

    [[nodiscard]] constexpr iterator begin() const { return iterator({text, {0, detail::grapheme_end(text.utf8(), 0)}}); }
    [[nodiscard]] constexpr iterator end() const {
        const std::size_t size = text.utf8().size();
        return iterator({text, {size, size}});
    }
    [[nodiscard]] constexpr bool empty() const { return text.utf8().empty(); }

    /// How many there are, in one pass that makes none of them.
    [[nodiscard]] constexpr std::size_t count() const {
        const std::string_view bytes = text.utf8();
        std::size_t boundaries = 0;
        grapheme_state state = grapheme_rules::start;
        for (std::size_t at = 0; at < bytes.size();) {
            const detail::decoded here = detail::decode(bytes, at);
            const auto step = grapheme_rules::step(state, grapheme_break_of(here.value));
            boundaries += step.boundary;
            state = step.next;
            at += here.size;
        }
        return boundaries;
    }
};

/// `text | graphemes`: its clusters as fragments, both ways, each step O(cluster).
inline constexpr view_adaptor<graphemes_view> graphemes{};

} // namespace akshara

template <class Text>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::graphemes_view<Text>> = true;

#endif
