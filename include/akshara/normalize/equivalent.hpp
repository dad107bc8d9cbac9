// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_EQUIVALENT_HPP
#define AKSHARA_NORMALIZE_EQUIVALENT_HPP

#include <akshara/normalize/compare.hpp>

namespace akshara::inline v0 {

/// Whether two texts are the same in a form: `equivalent("हिन्दी", "हिंदी", search_form)`. Nothing is built; the first
/// difference ends it.
template <detail::text_like A, detail::text_like B, detail::form_like Form>
[[nodiscard]] constexpr bool equivalent(const A& a, const B& b, Form form) {
    return akshara::compare(a, b, form) == 0;
}
template <detail::text_like A, detail::text_like B, step Step>
    requires(!detail::form_like<Step>)
void equivalent(const A&, const B&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
