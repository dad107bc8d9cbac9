// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_TAG_HPP
#define AKSHARA_PHRASE_TAG_HPP

#include <akshara/phrase/replace.hpp>

namespace akshara::inline v0 {

namespace detail {

/// What stands at an edge of something found: the same for everything, or what a function says of it.
template <class Edge, class Found>
constexpr auto edge_of(const Edge& edge, const Found& found) {
    if constexpr (requires { edge(found); }) return edge(found);
    else return std::string_view(edge);
}

} // namespace detail

/// A text's UTF-8 with something before and behind each of what an adaptor finds: `tag(text, phrases(people), "<b>", "</b>")`.
/// Either is a string, or a function that is given what was found. All bytes of the text stay; of what overlaps, the first is
/// tagged. Linear. Nothing is escaped: what is to become HTML has to be escaped before, or its names by a `replace`.
template <readable T, adaptor A, class Before, class After>
[[nodiscard]] constexpr std::string tag(T&& text, const A& what, const Before& before, const After& after) {
    return akshara::replace(text, what, [&](const auto& found) {
        std::string made;
        made += detail::edge_of(before, found);
        made += found.text;
        made += detail::edge_of(after, found);
        return made;
    });
}
template <owning_temporary T, adaptor A, class Before, class After>
[[nodiscard]] constexpr std::string tag(T&& text, const A& what, const Before& before, const After& after) {
    return akshara::tag(text, what, before, after); // nothing of it is kept
}

} // namespace akshara

#endif
