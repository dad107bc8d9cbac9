// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNTOUCHED_STRETCHES_HPP
#define AKSHARA_NORMALIZE_UNTOUCHED_STRETCHES_HPP

#include <akshara/normalize/rewriter.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::detail {

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
constexpr untouched_kind untouched_kind_of(char32_t c) noexcept {
    if (Form::acts_on(c)) return untouched_kind::stop;
    if (nfc_quick_check_of(c) == nfc_quick_check::no) return untouched_kind::stop;
    return canonical_boundary_before(c) ? untouched_kind::boundary : untouched_kind::mark;
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
        const auto kind = here.well_formed ? hindi_lookup<&untouched_kind_of<Form>>(here.value) : untouched_kind::stop;
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

/// Tells a reader of a text, while it feeds a rewriter, which stretches it may pass by. Nothing is searched twice.
template <class Form>
class untouched_stretches {
public:
    /// The end of the stretch at `at`, `at` itself when there is none; then the rewriter has given all that it held.
    template <class Rewriter>
    constexpr std::size_t end_of(std::string_view bytes, std::size_t at, Rewriter& rewriter) {
        if (at < searched_ || !rewriter.idle()) return at;
        const untouched stretch = find_untouched<Form>(bytes, at);
        searched_ = stretch.stop;
        if (stretch.last != at) rewriter.give_all();
        return stretch.last;
    }

private:
    std::size_t searched_ = 0; ///< up to here it is known where there is something to do
};

} // namespace akshara::detail

#endif
