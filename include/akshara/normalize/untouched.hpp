// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNTOUCHED_HPP
#define AKSHARA_NORMALIZE_UNTOUCHED_HPP

#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/untouched_kernel.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::detail {

/// The code point that ends before `at`, which lies behind `first` in well-formed text, begins here.
constexpr std::size_t code_point_before(std::string_view bytes, std::size_t first, std::size_t at) noexcept {
    do --at;
    while (at > first && is_continuation(byte_at(bytes, at)));
    return at;
}

/// How many code points a form may look back from where there is something to do, and a few for what they drop.
template <class Form>
inline constexpr std::size_t kept_back = Form::reach + 2;

/// Where to read again from, to see all that matters to what is at `stop`: not before `first`; before the chain that
/// leads there, as far as the steps look back, and between two chains and two canonical segments.
template <class Form>
constexpr std::size_t look_back(std::string_view bytes, std::size_t first, std::size_t stop) noexcept {
    std::size_t kept = 0;
    std::size_t at = stop;
    for (bool enough = false; at > first && !enough;) {
        at = code_point_before(bytes, first, at);
        const code_point_facts facts = form_plan<typename Form::steps>::facts_of(decode(bytes, at).value);
        if (kept != 0 || !facts.chains) ++kept;
        enough = kept >= kept_back<Form> && facts.begins && !facts.chains;
    }
    return at;
}

/// Looks for something that a form has to do, code point by code point.
template <class Form>
class untouched_walk {
    using plan = form_plan<typename Form::steps>;

public:
    constexpr untouched_walk(std::string_view bytes, std::size_t at) noexcept : bytes_(bytes), at_(at), at_before_(at) {}
    /// Begins at `at`, where one begins behind `first`: all before it are untouched.
    constexpr untouched_walk(std::string_view bytes, std::size_t first, std::size_t at) noexcept
        : untouched_walk(bytes, at > first ? code_point_before(bytes, first, at) : at) {
        if (at_ == at) return;
        const decoded before = decode(bytes_, at_);
        step(before, plan::facts_of(before.value));
    }

    /// Passes over the next `most`; false when it has met something, which `at()` is then.
    constexpr bool pass(std::size_t most) noexcept {
        for (; most > 0 && at_ < bytes_.size(); --most) {
            const decoded here = decode(bytes_, at_);
            const code_point_facts facts = plan::facts_of(here.value);
            if (!here.well_formed || facts.alone != 0 || facts.decomposes) return false;
            if ((before_.here & facts.next) != 0) {
                at_ = at_before_;
                return false;
            }
            // What stands before the first is unknown.
            if (!facts.begins && (at_ == at_before_ || !keeps_nfc(value_before_, here.value))) return false;
            step(here, facts);
        }
        if (at_ == bytes_.size() && (before_.here & plan::edge.next & code_point_facts::in_pairs) != 0) {
            at_ = at_before_;
            return false;
        }
        return true;
    }

    [[nodiscard]] constexpr std::size_t at() const noexcept { return at_; }
    [[nodiscard]] constexpr std::size_t at_before() const noexcept { return at_before_; }

private:
    constexpr void step(const decoded& here, const code_point_facts& facts) noexcept {
        before_ = facts;
        value_before_ = here.value;
        at_before_ = at_;
        at_ += here.size;
    }

    std::string_view bytes_;
    std::size_t at_;
    std::size_t at_before_; ///< the code point before; `at_` when there is none
    code_point_facts before_;
    char32_t value_before_ = 0;
};

} // namespace akshara::detail

#endif
