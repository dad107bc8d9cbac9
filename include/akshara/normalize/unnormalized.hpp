// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNNORMALIZED_HPP
#define AKSHARA_NORMALIZE_UNNORMALIZED_HPP

#include <akshara/normalize/change_finder.hpp>
#include <akshara/normalize/form_pass.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/read.hpp>

#include <optional>

namespace akshara::inline v0 {

namespace detail {

template <class Form>
constexpr std::optional<span> find_change(std::string_view bytes) {
    change_finder finder(bytes);
    form_pass<Form, change_finder, false> pass(bytes, finder, best_kernel());
    for (std::size_t at = 0; at < bytes.size() && !finder.found();) at = pass.read_on(at);
    if (!finder.found()) {
        pass.finish();
        finder.finish();
    }
    return finder.found() ? std::optional(finder.change()) : std::nullopt;
}

} // namespace detail

/// The first place where `normalize(text, form)` would change something, as a span of the source: what would be
/// dropped, or replaced; empty where something would only be inserted. None: the text is in the form. Nothing is built,
/// and nothing is read behind the place but what it depends on.
template <detail::text_like T, detail::form_like Form>
[[nodiscard]] constexpr std::optional<span> find_unnormalized([[maybe_unused]] const T& t, Form) {
    if constexpr (Form::is_exact) {
        return std::nullopt;
    } else {
        const auto text = akshara::read(t);
        const std::optional<span> change = detail::find_change<Form>(text.utf8());
        return change ? std::optional(akshara::origin(text, *change)) : std::nullopt;
    }
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void find_unnormalized(const T&, Step) = delete; // a step by itself is no form yet: write form{step}

/// Whether a text is in a form: whether `normalize(text, form)` is its own bytes. Linear; nothing is built.
template <detail::text_like T, detail::form_like Form>
[[nodiscard]] constexpr bool is_normalized(const T& t, Form form) {
    return !akshara::find_unnormalized(t, form);
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void is_normalized(const T&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
