// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZE_HPP
#define AKSHARA_NORMALIZE_NORMALIZE_HPP

#include <akshara/normalize/normalized_text.hpp>
#include <akshara/normalize/untouched_stretches.hpp>
#include <akshara/text/read.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara {

namespace detail {

/// Collects what a form gives.
struct normalized_bytes {
    std::vector<char> bytes;
    akshara::alignment boundaries;

    constexpr void operator()(char32_t value, std::size_t source_last) {
        char encoded[4] = {};
        const std::size_t size = encode(value, encoded);
        bytes.insert(bytes.end(), encoded, encoded + size);
        boundaries.append(size, source_last);
    }
    constexpr void copy(std::string_view stretch) {
        bytes.insert(bytes.end(), stretch.begin(), stretch.end());
        boundaries.copy(stretch.size());
    }
};

} // namespace detail

/// The text in a form, with every boundary's place in the source. Linear, in one pass; the answer is the steps' common
/// fixed point, so normalizing it again changes nothing. Each maximal subpart of an ill-formed sequence becomes U+FFFD.
template <readable T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form) {
    const auto text = akshara::read(static_cast<T&&>(t));
    const std::string_view bytes = text.utf8();
    detail::normalized_bytes made{{}, alignment(text.origin(0))};
    made.bytes.reserve(bytes.size());
    if constexpr (Form::is_exact) {
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t size = detail::decode(bytes, at).size;
            made.bytes.insert(made.bytes.end(), bytes.data() + at, bytes.data() + at + size);
            made.boundaries.append(size, text.origin(at += size));
        }
    } else {
        detail::rewriter<Form, detail::normalized_bytes> rewriter(made);
        detail::untouched_stretches<Form> stretches;
        for (std::size_t at = 0; at < bytes.size();) {
            if constexpr (detail::shifts_only<handle<T>>) {
                if (const std::size_t last = stretches.end_of(bytes, at, rewriter); last != at) {
                    made.copy(bytes.substr(at, last - at));
                    at = last;
                    continue;
                }
            }
            const detail::decoded here = detail::decode(bytes, at);
            rewriter.feed(here.value, text.origin(at += here.size));
        }
        rewriter.finish(text.origin(bytes.size()));
    }
    return {static_cast<std::vector<char>&&>(made.bytes), static_cast<alignment&&>(made.boundaries)};
}
template <owning_temporary T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form form) {
    return akshara::normalize(t, form); // what comes out owns its bytes
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void normalize(T&&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
