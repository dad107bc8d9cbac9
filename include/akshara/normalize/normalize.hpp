// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZE_HPP
#define AKSHARA_NORMALIZE_NORMALIZE_HPP

#include <akshara/normalize/normalized_text.hpp>
#include <akshara/normalize/rewriter.hpp>
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

/// Where a form finds nothing to do: `stop` is the first code point that a step may act on, that is not sure to keep
/// NFC, or that is ill-formed. What lies before `last` can be copied: between the two, `reach` code points and a
/// canonical boundary are left for the steps to look back at.
struct untouched {
    std::size_t last;
    std::size_t stop;
};

template <class Form>
constexpr untouched find_untouched(std::string_view bytes, const std::size_t first) noexcept {
    std::size_t boundaries[Form::reach + 1] = {}; // the last ones met, newest first
    for (std::size_t& boundary : boundaries) boundary = first;
    unsigned char class_before = 0;
    std::size_t at = first;
    while (at < bytes.size()) {
        const decoded here = decode(bytes, at);
        if (!here.well_formed || Form::acts_on(here.value)) return {boundaries[Form::reach], at};
        if (canonical_boundary_before(here.value)) {
            for (std::size_t k = Form::reach; k > 0; --k) boundaries[k] = boundaries[k - 1];
            boundaries[0] = at;
            class_before = 0;
        } else {
            const unsigned char class_here = canonical_class_of(here.value);
            const bool in_order = class_here == 0 || class_here >= class_before;
            if (at == first || !in_order || nfc_quick_check_of(here.value) != nfc_quick_check::yes)
                return {boundaries[Form::reach], at};
            class_before = class_here;
        }
        at += here.size;
    }
    return {at, at};
}

} // namespace detail

/// The text in a form, with every boundary's place in the source. Linear, in one pass; the answer is the steps' common
/// fixed point, so normalizing it again changes nothing. Each maximal subpart of an ill-formed sequence becomes U+FFFD.
template <readable T, step Form>
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
        std::size_t searched = 0; // up to here there is nothing to copy
        for (std::size_t at = 0; at < bytes.size();) {
            if (detail::shifts_only<handle<T>> && at >= searched && rewriter.idle()) {
                const detail::untouched stretch = detail::find_untouched<Form>(bytes, at);
                searched = stretch.stop;
                if (stretch.last != at) rewriter.give_all();
                if (stretch.last != at && made.boundaries.source_last() == text.origin(at)) { // else all before was dropped
                    made.copy(bytes.substr(at, stretch.last - at));
                    at = stretch.last;
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
template <owning_temporary T, step Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form form) {
    return akshara::normalize(t, form); // what comes out owns its bytes
}

} // namespace akshara

#endif
