// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_AROUND_HPP
#define AKSHARA_PHRASE_AROUND_HPP

#include <akshara/phrase/after_name.hpp>
#include <akshara/phrase/surroundings.hpp>
#include <akshara/phrase/title_before.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/read.hpp>
#include <akshara/text/within.hpp>

namespace akshara::inline v0 {

namespace detail {

template <text Text>
constexpr std::optional<fragment> found_in(const Text& text, span here) {
    if (here.first == here.last) return std::nullopt;
    return fragment{text.utf8().substr(here.first, here.size()), akshara::origin(text, here)};
}

} // namespace detail

/// The titles, the honorific and the postposition directly around a name, each where it stands in the source:
/// `around(text, match)`. Words are compared in `search_form`; a comma, a bracket or a full stop parts them from the
/// name, which is any span of the text's source, or any value with one, that begins and ends with a word. It looks at
/// 256 bytes on either side, whatever the text's length; in a text that is no source the place is searched first.
template <readable T>
[[nodiscard]] constexpr surroundings around(T&& text, span in_source) {
    const auto source = akshara::read(static_cast<T&&>(text));
    const std::string_view bytes = source.utf8();
    const span name{akshara::target(source, in_source.first), akshara::target(source, in_source.last)};
    if (name.first >= name.last) return {};
    const detail::title_before before(bytes, name);
    const detail::after_name after(bytes, name);
    return {detail::found_in(source, before.found()), detail::found_in(source, after.honorific()),
            detail::found_in(source, after.postposition())};
}
/// The same of a match, or of anything that has a span of the source.
template <readable T, detail::has_span Match>
[[nodiscard]] constexpr surroundings around(T&& text, const Match& match) {
    return akshara::around(static_cast<T&&>(text), match.span);
}
template <owning_temporary T, class Match>
void around(T&&, const Match&) = delete; // the text would die before what was found in it: name it first

} // namespace akshara

#endif
