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

/// What a code point means to a form that looks for something to do.
enum class untouched_kind : unsigned char {
    boundary, ///< nothing acts on it, and a canonical segment begins
    mark,     ///< nothing acts on it, if it keeps NFC where it stands
    stop,     ///< something to do
};

template <class Form>
constexpr untouched_kind find_untouched_kind(char32_t c) noexcept {
    if (Form::acts_on(c)) return untouched_kind::stop;
    if (nfc_quick_check_of(c) == nfc_quick_check::no) return untouched_kind::stop;
    return canonical_boundary_before(c) ? untouched_kind::boundary : untouched_kind::mark;
}

/// The same looked up, for the two blocks that Hindi text is made of.
template <class Form>
struct untouched_table {
    untouched_kind ascii[0x80] = {};
    untouched_kind devanagari[0x80] = {};

    consteval untouched_table() {
        for (char32_t k = 0; k < 0x80; ++k) {
            ascii[k] = find_untouched_kind<Form>(k);
            devanagari[k] = find_untouched_kind<Form>(0x0900 + k);
        }
    }
};
template <class Form>
inline constexpr untouched_table<Form> untouched_table_of{};

template <class Form>
constexpr untouched_kind untouched_kind_of(char32_t c) noexcept {
    if (c < 0x80) return untouched_table_of<Form>.ascii[c];
    if (c - 0x0900 < 0x80) return untouched_table_of<Form>.devanagari[c - 0x0900];
    return find_untouched_kind<Form>(c);
}

template <class Form>
constexpr untouched find_untouched(std::string_view bytes, const std::size_t first) noexcept {
    constexpr std::size_t kept = Form::reach + 1;
    std::size_t boundaries[kept] = {}; // the last ones met, in a ring
    for (std::size_t& boundary : boundaries) boundary = first;
    std::size_t oldest = 0;
    char32_t before = 0;
    std::size_t at = first;
    while (at < bytes.size()) {
        const decoded here = decode(bytes, at);
        const untouched_kind kind = here.well_formed ? untouched_kind_of<Form>(here.value) : untouched_kind::stop;
        if (kind == untouched_kind::boundary) {
            boundaries[oldest] = at;
            oldest = oldest + 1 == kept ? 0 : oldest + 1;
        } else if (kind == untouched_kind::stop || at == first || !keeps_nfc(before, here.value)) {
            return {boundaries[oldest], at};
        }
        before = here.value;
        at += here.size;
    }
    return {at, at};
}

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
template <owning_temporary T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form form) {
    return akshara::normalize(t, form); // what comes out owns its bytes
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void normalize(T&&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
