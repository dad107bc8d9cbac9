// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_FIND_FIRST_HPP
#define AKSHARA_PHRASE_FIND_FIRST_HPP

#include <akshara/text/adaptor.hpp>

#include <optional>
#include <type_traits>

namespace akshara::inline v0 {

/// The first of what an adaptor finds in a text, if there is any: `find_first(text, phrases(people))`. Reads no further.
template <readable T, adaptor A>
[[nodiscard]] constexpr auto find_first(T&& text, const A& what) {
    const auto all = static_cast<T&&>(text) | what;
    const auto first = all.begin();
    using value = std::remove_cvref_t<decltype(*first)>;
    return first == all.end() ? std::optional<value>() : std::optional<value>(*first);
}
template <owning_temporary T, adaptor A>
void find_first(T&&, const A&) = delete; // the text would die before what was found in it: name it first

} // namespace akshara

#endif
