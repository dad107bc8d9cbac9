// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_TEXT_FORM_HPP
#define AKSHARA_PHRASE_TEXT_FORM_HPP

#include <akshara/normalize/normalized_text.hpp>
#include <akshara/text/read.hpp>
#include <akshara/text/within.hpp>

namespace akshara::inline v0::detail {

/// The form that a text was brought into, also of a part of it and of a pointer to it; void: none, it is raw.
template <class T>
struct text_form {
    using type = void;
};
template <class Form>
struct text_form<normalized_text<Form>> {
    using type = Form;
};
template <class T>
struct text_form<text_pointer<T>> : text_form<T> {};
template <class T>
struct text_form<part<T>> : text_form<T> {};

template <class T>
inline constexpr bool is_raw = std::is_void_v<typename text_form<T>::type>;

/// Whether a gazetteer of this form can read the text: raw, or in the same form.
template <class T, class Form>
concept in_form = is_raw<T> || std::is_same_v<typename text_form<T>::type, Form>;

} // namespace akshara::detail

#endif
