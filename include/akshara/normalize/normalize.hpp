// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZE_HPP
#define AKSHARA_NORMALIZE_NORMALIZE_HPP

#include <akshara/normalize/normalized_text.hpp>
#include <akshara/normalize/form_pass.hpp>
#include <akshara/normalize/formed_bytes.hpp>
#include <akshara/text/read.hpp>

namespace akshara::inline v0 {

/// The text in a form, with every boundary's place in the source. Linear, in one pass; the answer is the steps' common
/// fixed point, so normalizing it again changes nothing. Each maximal subpart of an ill-formed sequence becomes U+FFFD.
template <readable T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form, kernel k = best_kernel()) {
    const auto text = akshara::read(static_cast<T&&>(t));
    const std::string_view bytes = text.utf8();
    if constexpr (Form::is_exact) {
        detail::formed_bytes_of_text made(bytes.size(), text.origin(0));
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t size = detail::decode(bytes, at).size;
            made.copy(bytes.substr(at, size), text.origin(at + size));
            at += size;
        }
        return made.template give<Form>(form_changes::none);
    } else if constexpr (!detail::shifts_only<handle<T>>) {
        detail::formed_bytes_of_text made(bytes.size(), text.origin(0));
        detail::form_rewriter<Form, detail::formed_bytes_of_text> rewriter(made);
        for (std::size_t at = 0; at < bytes.size();) {
            const detail::decoded here = detail::decode(bytes, at);
            rewriter.feed(here.value, text.origin(at += here.size));
        }
        rewriter.finish(text.origin(bytes.size()));
        return made.template give<Form>(made.bytes() == bytes ? form_changes::none : form_changes::some);
    } else {
        detail::formed_bytes made(bytes, text.origin(0));
        detail::give_in_form<Form>(bytes, made, k);
        return made.template give<Form>();
    }
}
template <owning_temporary T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form form, kernel k = best_kernel()) {
    return akshara::normalize(t, form, k); // what comes out owns its bytes
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void normalize(T&&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
