// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_COMPARE_HPP
#define AKSHARA_NORMALIZE_COMPARE_HPP

#include <akshara/normalize/normalized.hpp>

#include <compare>

namespace akshara::inline v0 {

namespace detail {

template <class Form>
constexpr std::strong_ordering compare_in(std::string_view a, std::string_view b) {
    if (a == b) return std::strong_ordering::equal; // a form knows nothing but the bytes
    if constexpr (Form::is_exact) {
        return a <=> b;
    } else {
        form_reader<Form> of_a(a);
        form_reader<Form> of_b(b);
        code_point in_a, in_b;
        while (true) {
            const bool more_a = of_a.next(in_a);
            const bool more_b = of_b.next(in_b);
            if (!more_a || !more_b) return more_a <=> more_b;
            if (in_a.value != in_b.value) return in_a.value <=> in_b.value;
        }
    }
}

} // namespace detail

/// Which of two texts comes first in a form, by code points: the order of the bytes of `normalize(a, form)` and
/// `normalize(b, form)`, without building either. O(what the two have in common).
template <detail::text_like A, detail::text_like B, detail::form_like Form>
[[nodiscard]] constexpr std::strong_ordering compare(const A& a, const B& b, Form) {
    return detail::compare_in<Form>(akshara::read(a).utf8(), akshara::read(b).utf8());
}
template <detail::text_like A, detail::text_like B, step Step>
    requires(!detail::form_like<Step>)
void compare(const A&, const B&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
