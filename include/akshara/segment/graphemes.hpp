// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEMES_HPP
#define AKSHARA_SEGMENT_GRAPHEMES_HPP

#include <akshara/segment/grapheme_window.hpp>
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
        detail::grapheme_window window;

        constexpr walker() = default;
        constexpr walker(const Text& t, std::size_t boundary, akshara::kernel k) : text(t), window(t.utf8(), boundary, k) {}

        constexpr fragment value() const {
            const span here{window.first(), window.last()};
            return {{text.utf8().data() + here.first, here.size()}, akshara::origin(text, here)};
        }
        constexpr void advance() { window.advance(text.utf8()); }
        constexpr void retreat() { window.retreat(text.utf8()); }
        friend constexpr bool operator==(const walker& a, const walker& b) {
            return a.window.first() == b.window.first();
        }
    };
    using iterator = walk_iterator<walker>;

    Text text;
    akshara::kernel kernel = best_kernel();

    [[nodiscard]] constexpr iterator begin() const { return iterator(std::in_place, text, std::size_t{0}, kernel); }
    [[nodiscard]] constexpr iterator end() const { return iterator(std::in_place, text, text.utf8().size(), kernel); }
    [[nodiscard]] constexpr bool empty() const { return text.utf8().empty(); }

    /// How many there are, in one pass that makes none of them.
    [[nodiscard]] constexpr std::size_t count() const {
        return detail::dispatch(kernel, [&](auto k) { return detail::grapheme_kernel<k.value>::count(text.utf8()); });
    }
};

/// `text | graphemes`: its clusters as fragments, both ways, each step O(cluster).
inline constexpr view_adaptor<graphemes_view> graphemes{};

} // namespace akshara

template <class Text>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::graphemes_view<Text>> = true;

#endif
