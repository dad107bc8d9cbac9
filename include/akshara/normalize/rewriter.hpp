// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_REWRITER_HPP
#define AKSHARA_NORMALIZE_REWRITER_HPP

#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/form.hpp>

namespace akshara::detail {

/// Runs a form over a stream of code points and gives the sink each one that nothing can change any more:
/// `sink(value, source_last)`. Linear: a rewrite looks at the last few code points only, and what it puts is read
/// again at once, so the steps rest everywhere left of the newest.
///
/// Canonical order and composition work on *segments* (from one canonical boundary to the next). One that may not be
/// in NFC is put right as soon as `reach` code points stand after it: no step reaches into it any more.
template <class Form, class Sink>
class rewriter {
public:
    constexpr explicit rewriter(Sink& sink) noexcept : sink_(&sink) {}
    /// From now on another sink: a copied rewriter still gives to the first one's.
    constexpr void give_to(Sink& sink) noexcept { sink_ = &sink; }

    constexpr void feed(char32_t value, std::size_t source_last) {
        credit_ += rewrites_for_each;
        if (Form::composes && nfc_quick_check_of(value) == nfc_quick_check::no) {
            const canonical_decomposition parts = decompose(value);
            for (std::size_t k = parts.size; k > 0; --k) pending_.push({parts.code_points[k - 1], source_last});
        } else {
            pending_.push({value, source_last});
        }
        write_pending();
        if (unsettled() && stack_.size() > Form::reach) settle(stack_[stack_.size() - 1 - Form::reach].segment);
        if (stack_.full()) give_what_is_out_of_reach();
    }

    /// The end of the text: what still waits is decided, and everything goes to the sink.
    constexpr void finish(std::size_t source_last) {
        pending_.push({text_edge, source_last});
        write_pending();
        while (unsettled()) settle(end());
        if (!stack_.empty() && stack_.back().value == text_edge) stack_.pop();
        give_all();
    }

    /// Whether nothing waits for what comes next.
    [[nodiscard]] constexpr bool idle() const noexcept { return watch_ == 0 && !unsettled(); }
    /// When idle: hands over all there is; what comes next sees nothing before it.
    constexpr void give_all() {
        give(stack_.size());
        live_first_ = given_;
        watch_ = 0;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// A step that rewrites its own answers for ever is let run this often for each code point, then no more.
    static constexpr std::size_t rewrites_for_each = 8;

    // Positions count from the text's start: the stack holds [given_, end()).
    [[nodiscard]] constexpr std::size_t end() const noexcept { return given_ + stack_.size(); }
    [[nodiscard]] constexpr placed_code_point& at(std::size_t position) noexcept { return stack_[position - given_]; }
    [[nodiscard]] constexpr bool unsettled() const noexcept { return unsettled_first_ != none; }

    constexpr void write_pending() {
        while (!pending_.empty()) {
            const placed_code_point next = pending_.back();
            pending_.pop();
            append(next);
            if (watch_ != 0) {
                const rewrite change = credit_ == 0 ? rewrite{} : Form::apply(written{stack_});
                if (change.taken != 0 && change.taken <= end() - live_first_) take_back(change);
                else --watch_;
            }
            if (watch_ == 0) live_first_ = end();
        }
    }

    constexpr void append(placed_code_point c) {
        const bool begins = stack_.empty() || canonical_boundary_before(c.value);
        if (begins && touched_ != 0) --touched_;
        if (!begins && (Form::composes || touched_ != 0) && !keeps_nfc(stack_.back().value, c.value)) mark_unsettled();
        c.segment = begins ? end() : stack_.back().segment;
        stack_.push(c);
        if (Form::acts_on(c.value)) watch_ = Form::reach;
    }

    constexpr void mark_unsettled() noexcept {
        const std::size_t segment = stack_.back().segment;
        if (!unsettled()) unsettled_first_ = unsettled_last_ = segment;
        else if (segment < unsettled_first_) unsettled_first_ = segment;
        else if (segment > unsettled_last_) unsettled_last_ = segment;
    }

    constexpr void take_back(const rewrite& change) {
        --credit_;
        fresh_.clear();
        std::size_t dropped_last = none;
        place_change(stack_.data() + stack_.size() - change.taken, change.taken, change.put, change.put_size, fresh_,
                     [&](std::size_t last) { dropped_last = last; });
        pop(change.taken);
        pend_fresh();
        watch_ = Form::reach + change.put_size;
        touched_ = change.put_size + 1; // what now follows may compose with what stands here
        if (dropped_last != none && !stack_.empty()) stack_.back().source_last = dropped_last;
    }

    // What is taken off is written, and looked at, again: there is nothing to settle in it yet.
    constexpr void pop(std::size_t count) noexcept {
        stack_.pop(count);
        if (live_first_ > end()) live_first_ = end();
        if (!unsettled()) return;
        if (unsettled_first_ >= end()) unsettled_first_ = none;
        else if (unsettled_last_ >= end()) unsettled_last_ = stack_.back().segment;
    }

    /// Brings the unsettled segments before `last`, where one begins, into NFC; what changes is written again.
    constexpr void settle(std::size_t last) {
        const std::size_t first = unsettled_first_;
        if (last <= first) return;
        unsettled_first_ = unsettled_last_ < last ? none : last;

        fresh_.clear();
        bool changed = false;
        for (std::size_t next = first; next < last;) {
            const std::size_t begin = next;
            segment_.clear();
            for (; next < last && at(next).segment == begin; ++next) segment_.add(at(next).value);
            segment_.close();
            changed = changed || !is_as_written(begin, next - begin);
            place_change(&at(begin), next - begin, segment_, segment_.size(), fresh_, [](std::size_t) {});
        }
        if (!changed) return;

        for (std::size_t next = last; next < end(); ++next) fresh_.push(at(next));
        pop(end() - first);
        touched_ += fresh_.size(); // what was touched before still is
        watch_ = Form::reach;
        pend_fresh();
        write_pending();
    }

    [[nodiscard]] constexpr bool is_as_written(std::size_t begin, std::size_t size) noexcept {
        if (size != segment_.size()) return false;
        for (std::size_t k = 0; k < size; ++k)
            if (at(begin + k).value != segment_[k]) return false;
        return true;
    }

    constexpr void pend_fresh() {
        for (std::size_t k = fresh_.size(); k > 0; --k) pending_.push(fresh_[k - 1]);
    }

    // Nothing before `live_first_` is rewritten any more, and no segment before the unsettled. What a step may still look
    // at stays, and so do whole segments. Moving down more than what goes would not be linear.
    constexpr void give_what_is_out_of_reach() {
        if (live_first_ == given_) return;
        std::size_t open = at(live_first_ - 1).segment;
        if (unsettled() && unsettled_first_ < open) open = unsettled_first_;
        if (open >= given_ + Form::reach + stack_.size() / 2) give(open - Form::reach - given_);
    }

    constexpr void give(std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) (*sink_)(stack_[k].value, stack_[k].source_last);
        stack_.drop_oldest(count);
        given_ += count;
    }

    Sink* sink_;
    placed_code_points stack_;   ///< written, and still in reach
    placed_code_points pending_; ///< to be written, the next one last
    placed_code_points fresh_;
    canonical_segment segment_;
    std::size_t given_ = 0;
    std::size_t live_first_ = 0; ///< from here on a step may still act
    std::size_t unsettled_first_ = none;
    std::size_t unsettled_last_ = 0;
    std::size_t watch_ = 0;   ///< for how many code points the steps are still to be asked
    std::size_t touched_ = 0; ///< how many canonical boundaries until a rewrite is left behind
    std::size_t credit_ = 64;
};

} // namespace akshara::detail

#endif
