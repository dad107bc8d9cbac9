// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_REWRITER_HPP
#define AKSHARA_NORMALIZE_REWRITER_HPP

#include <akshara/normalize/form_sink.hpp>
#include <akshara/normalize/run_arranger.hpp>
#include <akshara/normalize/unsettled_segments.hpp>
#include <akshara/normalize/watched_code_points.hpp>

namespace akshara::inline v0::detail {

/// Runs a form over a stream of code points and gives the sink (form_sink.hpp) each one that nothing can change any more.
/// Linear: a rewrite looks at the last few code points only, and what it puts is read again at once, so the steps rest
/// everywhere left of the newest.
///
/// Runs are arranged when the chain ends that they are in. Canonical order and composition work on *segments* (from
/// one canonical boundary to the next): one that may not be in NFC is put right as soon as `reach` code points stand after
/// it, since no step reaches into it any more.
template <class Form, class Sink>
class rewriter : watched_code_points<Form> {
    using watched = watched_code_points<Form>;
    using typename watched::plan;
    using watched::asked_, watched::at, watched::before_, watched::chain_first, watched::chain_of, watched::drop, watched::end, watched::given_, watched::leave_behind,
        watched::live_first_, watched::look_again, watched::none, watched::push, watched::segment_first, watched::segment_of, watched::stack_;

public:
    constexpr explicit rewriter(Sink& sink) noexcept : sink_(&sink) {}
    /// From now on another sink: a copied rewriter still gives to the first one's.
    constexpr void give_to(Sink& sink) noexcept { sink_ = &sink; }

    constexpr void feed(char32_t value, std::size_t source_last) { feed({value, source_last}); }
    constexpr void feed(const placed_code_point& next) {
        credit_ += rewrites_for_each;
        if (const code_point_facts facts = plan::facts_of(next.value); Form::composes && facts.decomposes()) {
            const canonical_decomposition parts = decompose(next.value);
            for (std::size_t k = parts.size; k > 0; --k) pending_.push({parts.code_points[k - 1], next.source_last, plan::nfc_step | next.steps});
        } else {
            write_one(next, facts);
        }
        write_pending();
        if (unsettled_.any() && stack_.size() > Form::reach) settle(segment_of(end() - 1 - Form::reach));
        if (stack_.full()) give_what_is_out_of_reach();
    }
    /// The same where it is known that the form leaves it as it is.
    constexpr void feed_untouched(char32_t value, std::size_t source_last) {
        credit_ += rewrites_for_each;
        push({value, source_last}, plan::facts_of(value));
        leave_behind();
    }

    /// The end of the text: what still waits is decided, and everything goes to the sink.
    constexpr void finish(std::size_t source_last) {
        pending_.push({text_edge, source_last});
        write_pending();
        while (unsettled_.any()) settle(end());
        if (!stack_.empty() && stack_.back().value == text_edge) stack_.pop();
        give_all();
    }

    /// Whether nothing waits for what comes next, nor can become part of a change with it.
    [[nodiscard]] constexpr bool idle() const noexcept {
        return !asked_.any() && touched_ == 0 && !unsettled_.any() && !before_.chains();
    }
    /// When idle: hands over all there is; what comes next sees nothing before it.
    constexpr void give_all() {
        give(stack_.size());
        live_first_ = given_;
        touched_ = 0;
        asked_.clear();
    }

private:
    /// A step that rewrites its own answers for ever is let run this often for each code point, then no more.
    static constexpr std::size_t rewrites_for_each = 8;

    constexpr void write_pending() {
        while (!pending_.empty()) {
            const placed_code_point next = pending_.back();
            pending_.pop();
            write_one(next, plan::facts_of(next.value));
        }
    }

    constexpr void write_one(const placed_code_point& next, code_point_facts facts) {
        if (plan::arranges && unarranged_first_ != none && !facts.chains() && arrange_run()) { // then first what it made
            pending_.push(next);
            pend_fresh();
            return;
        }
        append(next, facts);
        if (asked_.any()) {
            const next_change now = credit_ == 0 ? next_change{} : plan::apply(written{stack_}, asked_.groups());
            if (now.change.taken != 0 && now.change.taken <= end() - live_first_) take_back(now.change, std::uint64_t{1} << now.step);
            else asked_.pass();
        }
        if (!asked_.any()) {
            asked_.clear();
            leave_behind();
        }
    }

    constexpr void append(const placed_code_point& c, code_point_facts facts) {
        if (facts.begins() || stack_.empty()) {
            if (touched_ != 0) --touched_;
        } else if ((Form::composes || touched_ != 0) && !facts.keeps_nfc_behind(before_) && !keeps_nfc(stack_.back().value, c.value)) {
            unsettled_.add(segment_first());
        }
        const unsigned pairs = asked_.meet(stack_.empty() ? code_point_facts{} : before_, facts);
        if (plan::arranges && unarranged_first_ == none && (pairs & plan::arranging_groups) != 0) unarranged_first_ = chain_first();
        push(c, facts);
    }
    constexpr void take_back(const rewrite& change, std::uint64_t step) {
        --credit_;
        fresh_.clear();
        placed_code_point dropped;
        place_change(stack_.data() + stack_.size() - change.taken, change.taken, change.put, change.put_size, step, fresh_, dropped);
        pop(change.taken);
        pend_fresh();
        look_again();
        touched_ = change.put_size + 1; // what now follows may compose with what stands here
        if (dropped.steps != 0) drop(dropped);
    }

    // What is taken off is written, and looked at, again: there is nothing to settle or to arrange in it yet.
    constexpr void pop(std::size_t count) noexcept {
        stack_.pop(count);
        before_ = stack_.empty() ? code_point_facts{} : plan::facts_of(stack_.back().value);
        if (live_first_ > end()) live_first_ = end();
        if (unarranged_first_ != none && unarranged_first_ >= end()) unarranged_first_ = none;
        unsettled_.forget(end(), segment_first());
    }

    /// Lets the steps arrange the runs in the chain that ends here; whether they did, and what they made is `fresh_`.
    constexpr bool arrange_run() {
        const std::size_t first = unarranged_first_;
        const std::size_t size = end() - first;
        unarranged_first_ = none;
        fresh_.clear();
        if (credit_ < size || !runs_.arrange(stack_, first - given_, fresh_)) return false;
        credit_ -= size;
        pop(size);
        touched_ += size + 1;
        look_again();
        return true;
    }

    /// Brings the unsettled segments before `last`, where one begins, into NFC; what changes is written again.
    constexpr void settle(std::size_t last) {
        const std::size_t first = unsettled_.first();
        if (last <= first) return;
        unsettled_.forget_before(last);
        fresh_.clear();
        if (!segment_.settle(stack_, first - given_, last - given_, plan::nfc_step, fresh_)) return;

        for (std::size_t next = last; next < end(); ++next) fresh_.push(at(next));
        pop(end() - first);
        leave_behind(); // a step may reach before the segment again
        touched_ += fresh_.size(); // what was touched before still is
        look_again();
        pend_fresh();
        write_pending();
    }

    constexpr void pend_fresh() {
        for (std::size_t k = fresh_.size(); k > 0; --k) pending_.push(fresh_[k - 1]);
    }

    // Nothing before `live_first_` is rewritten any more, and no segment before the unsettled. What a step may still look at
    // stays, and so do whole segments. Moving down more than what goes would not be linear.
    constexpr void give_what_is_out_of_reach() {
        if (live_first_ == given_) return;
        std::size_t open = segment_of(live_first_ - 1);
        if (const std::size_t chain = chain_of(live_first_ - 1); chain < open) open = chain;
        if (unsettled_.any() && unsettled_.first() < open) open = unsettled_.first();
        if (chain_first() < open) open = chain_first();
        if (open >= given_ + Form::reach + stack_.size() / 2) give(open - Form::reach - given_);
    }

    constexpr void give(std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) give_one(*sink_, stack_[k]);
        stack_.drop_oldest(count);
        given_ += count;
    }

    Sink* sink_;
    placed_code_points pending_; ///< to be written, the next one last
    placed_code_points fresh_;
    run_arranger<plan> runs_;
    segment_settler segment_;
    unsettled_segments unsettled_;
    std::size_t unarranged_first_ = none; ///< where the last chain begins, when there is something to arrange in it
    std::size_t touched_ = 0; ///< how many canonical boundaries until a rewrite is left behind
    std::size_t credit_ = 64;
};

} // namespace akshara::detail

#endif
