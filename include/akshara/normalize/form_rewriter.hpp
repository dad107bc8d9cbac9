// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_REWRITER_HPP
#define AKSHARA_NORMALIZE_FORM_REWRITER_HPP

#include <akshara/normalize/filtered_rewriter.hpp>

namespace akshara::inline v0::detail {

template <class Form, class Sink>
struct form_rewriter_of {
    using type = rewriter<Form, Sink>;
};
template <class Form, class Sink>
    requires(filters_lines<typename Form::steps>)
struct form_rewriter_of<Form, Sink> {
    using type = filtered_rewriter<Form, Sink>;
};
template <class Form, class Sink>
    requires requires { typename Form::template rewriter<Sink>; }
struct form_rewriter_of<Form, Sink> {
    using type = typename Form::template rewriter<Sink>;
};

/// What brings code points into a form: the form's own pass where it has one, else the one that runs steps, with what
/// filters lines behind it where a step asks for that.
template <class Form, class Sink>
using form_rewriter = typename form_rewriter_of<Form, Sink>::type;

} // namespace akshara::detail

#endif
