// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SEGMENTS_HPP
#define AKSHARA_SEGMENT_SEGMENTS_HPP

#include <akshara/text/adaptor.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

namespace akshara::inline v0 {

/// A way to cut a text: `next(bytes, from)` is the first fragment that begins at or after `from`, as offsets in `bytes`;
/// an empty span at the end when there is none. `from` is 0 or the end of the fragment before.
template <class R>
concept segmentation_rule = std::semiregular<R> && requires(const R& rule, std::string_view bytes, std::size_t from) {
    { rule.next(bytes, from) } noexcept -> std::same_as<span>;
};

/// The fragments that a rule cuts out of a text, in order. Each is found when the iterator reaches it.
template <text Text, segmentation_rule Rule>
struct segments_view : std::ranges::view_base {
    struct walker {
        using value_type = fragment;

        Text text;
        Rule rule;
        akshara::span here;

        constexpr fragment value() const {
            return {text.utf8().substr(here.first, here.size()), akshara::origin(text, here)};
        }
        constexpr void advance() { here = rule.next(text.utf8(), here.last); }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.here == b.here; }
    };
    using iterator = walk_iterator<walker>;

    Text text;
    /// Where it cuts.
    Rule rule{};

    [[nodiscard]] constexpr iterator begin() const { return iterator({text, rule, rule.next(text.utf8(), 0)}); }
    [[nodiscard]] constexpr iterator end() const {
        const std::size_t size = text.utf8().size();
        return iterator({text, rule, {size, size}});
    }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
};

} // namespace akshara

template <class Text, class Rule>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::segments_view<Text, Rule>> = true;

#endif
