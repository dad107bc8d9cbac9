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

/// How many code points a form may look back from where there is something to do, and a few for what they drop.
template <class Form>
inline constexpr std::size_t kept_back = Form::reach < 4 ? 2 * Form::reach : Form::reach + 4;

/// Where to read again from, to see all that matters to what is at `stop`: not before `first`, up to where all is calm.
template <class Form>
constexpr std::size_t look_back(std::string_view bytes, std::size_t first, std::size_t stop) noexcept {
    using plan = form_plan<typename Form::steps>;
    std::size_t kept = 0;
    std::size_t at = stop;
    bool enough = false;
    while (at > first && !enough) {
        do --at;
        while (at > first && is_continuation(byte_at(bytes, at)));
        const code_point_facts facts = plan::facts_of(decode(bytes, at).value);
        enough = ++kept >= kept_back<Form> && facts.begins && !facts.in_run;
    }
    return at;
}

template <class Form>
constexpr untouched find_untouched(std::string_view bytes, const std::size_t first) noexcept {
    using plan = form_plan<typename Form::steps>;
    code_point_facts before; // nothing is known of what stands before
    before.here = 0;
    char32_t value_before = 0;
    std::size_t at_before = first;
    std::size_t at = first;
    while (at < bytes.size()) {
        const decoded here = decode(bytes, at);
        const code_point_facts facts = plan::facts_of(here.value);
        if (!here.well_formed || facts.alone != 0 || facts.decomposes) break;
        if ((before.here & facts.next) != 0) {
            at = at_before;
            break;
        }
        if (!facts.begins && (at == first || !keeps_nfc(value_before, here.value))) break;
        before = facts;
        value_before = here.value;
        at_before = at;
        at += here.size;
    }
    if (at == bytes.size()) return {at, at};
    return {look_back<Form>(bytes, first, at), at};
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
