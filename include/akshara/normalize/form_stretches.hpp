// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_STRETCHES_HPP
#define AKSHARA_NORMALIZE_FORM_STRETCHES_HPP

#include <akshara/normalize/form_rewriter.hpp>
#include <akshara/normalize/untouched_stretches.hpp>

namespace akshara::inline v0::detail {

/// The stretches of a form that reads every code point: it has its own pass, or looks at whole lines.
struct no_stretches {
    constexpr explicit no_stretches(kernel = kernel::portable) noexcept {}

    template <class Rewriter>
    constexpr std::size_t end_of(std::string_view, std::size_t at, Rewriter&) const noexcept {
        return at;
    }
};

/// Whether a form's rewriter reads every code point.
template <class Form>
inline constexpr bool reads_all = !std::is_same_v<form_rewriter<Form, int>, rewriter<Form, int>>;

/// What tells a reader which stretches it may pass by while it feeds a `form_rewriter`.
template <class Form>
using form_stretches = std::conditional_t<reads_all<Form>, no_stretches, untouched_stretches<Form>>;

} // namespace akshara::detail

#endif
