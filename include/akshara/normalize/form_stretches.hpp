// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_STRETCHES_HPP
#define AKSHARA_NORMALIZE_FORM_STRETCHES_HPP

#include <akshara/normalize/untouched_stretches.hpp>

namespace akshara::detail {

/// The stretches of a form that has its own pass: it reads every code point.
struct no_stretches {
    template <class Rewriter>
    constexpr std::size_t end_of(std::string_view, std::size_t at, Rewriter&) const noexcept {
        return at;
    }
};

template <class Form>
struct form_stretches_of {
    using type = untouched_stretches<Form>;
};
template <class Form>
    requires requires { typename Form::template rewriter<int>; }
struct form_stretches_of<Form> {
    using type = no_stretches;
};

/// What tells a reader which stretches it may pass by while it feeds a `form_rewriter`.
template <class Form>
using form_stretches = typename form_stretches_of<Form>::type;

} // namespace akshara::detail

#endif
