// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNTOUCHED_HPP
#define AKSHARA_NORMALIZE_UNTOUCHED_HPP

#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/untouched_kernel.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// The code point that ends before `at`, which lies behind `first` in well-formed text, begins here.
constexpr std::size_t code_point_before(std::string_view bytes, std::size_t first, std::size_t at) noexcept {
    do --at;
    while (at > first && is_continuation(byte_at(bytes, at)));
    return at;
}

/// The code point that ends before `at`, which lies behind `first` in well-formed text.
constexpr decoded decode_untouched_before(std::string_view bytes, std::size_t first, std::size_t at) noexcept {
    const unsigned char last = byte_at(bytes, at - 1);
    if (last < 0x80) return {last, 1, true};
    if (at - first >= 3 && byte_at(bytes, at - 3) == 0xE0) return {(byte_at(bytes, at - 2) & 0x3Fu) << 6 | (last & 0x3Fu), 3, true};
    return decode_before(bytes, at);
}

/// How many code points a form may look back from where there is something to do, and a few for what they drop.
template <class Form>
inline constexpr std::size_t kept_back = Form::reach + 2;

/// What a form has to read again to see all that matters to what is at `stop`, in untouched text: not before `first`;
/// before the chain that leads there as far as the steps look back, and from between two chains and two canonical segments.
template <class Form>
class looked_back {
public:
    constexpr looked_back(std::string_view bytes, std::size_t first, std::size_t stop) noexcept : at_(stop) {
        std::size_t kept = 0;
        for (bool enough = false; at_ > first && !enough;) {
            const decoded before = decode_untouched_before(bytes, first, at_);
            at_ -= before.size;
            if (size_ < most) code_points_[size_] = before.value;
            ++size_;
            const code_point_facts facts = form_plan<typename Form::steps>::facts_of(before.value);
            if (kept != 0 || !facts.chains()) ++kept;
            enough = kept >= kept_back<Form> && facts.begins() && !facts.chains();
        }
    }

    /// Where it begins.
    [[nodiscard]] constexpr std::size_t at() const noexcept { return at_; }

    /// Feeds the rewriter as much of it as is kept here; gives where the rest begins.
    template <class Rewriter>
    constexpr std::size_t feed(Rewriter& rewriter) const {
        std::size_t at = at_;
        if (size_ > most) return at;
        for (std::size_t k = size_; k > 0; --k) {
            const char32_t value = code_points_[k - 1];
            at += value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
            rewriter.feed_untouched(value, at);
        }
        return at;
    }

private:
    static constexpr std::size_t most = 24;

    std::size_t at_;
    std::size_t size_ = 0;
    char32_t code_points_[most] = {}; ///< the last one first
};

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
            if (!here.well_formed || facts.alone() != 0 || facts.decomposes()) return false;
            if ((before_.here() & facts.next()) != 0) {
                at_ = at_before_;
                return false;
            }
            // What stands before the first is unknown.
            if (!facts.begins() && (at_ == at_before_ || (!facts.keeps_nfc_behind(before_) && !keeps_nfc(value_before_, here.value)))) return false;
            step(here, facts);
        }
        if (at_ == bytes_.size() && plan::edge.pairs_with(before_) != 0) {
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
