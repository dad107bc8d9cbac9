// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_CONTAINS_HPP
#define AKSHARA_PHRASE_CONTAINS_HPP

#include <akshara/text/adaptor.hpp>

namespace akshara::inline v0 {

/// Whether a text has anything of what an adaptor finds: `contains(text, phrases(people))`. Reads on to the first.
template <readable T, adaptor A>
[[nodiscard]] constexpr bool contains(T&& text, const A& what) {
    return !(text | what).empty();
}
template <owning_temporary T, adaptor A>
[[nodiscard]] constexpr bool contains(T&& text, const A& what) {
    return akshara::contains(text, what); // nothing of it is kept
}

} // namespace akshara

#endif
