// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LONE_CHANGES_HPP
#define AKSHARA_NORMALIZE_LONE_CHANGES_HPP

#include <akshara/normalize/form_sink.hpp>
#include <akshara/normalize/lone_change.hpp>
#include <akshara/normalize/rewriter.hpp>
#include <akshara/normalize/touched_places.hpp>

namespace akshara::inline v0::detail {

/// Reads a text for a form: what the form leaves alone, and lone changes, go to the sink at once, all else to the rewriter.
/// The last few changes are held back: when something near behind them is not alone, the rewriter reads them all again.
/// A form that composes only around what it touches has no lone changes, and who asks for the first change wants it at once.
template <class Form, bool Holds = Form::composes>
class lone_changes {
public:
    constexpr explicit lone_changes(kernel k = best_kernel()) noexcept : places_(k) {}

    /// Reads on at `at`: all before went to the rewriter, or through it. Gives where to go on, and at the text's end lets the
    /// rewriter still finish. Not all at once, so that a sink that keeps what it is given need not keep a whole text.
    template <class Rewriter, class Sink>
    constexpr std::size_t read_on(std::string_view bytes, std::size_t at, Rewriter& rewriter, Sink& sink) {
        const std::size_t first = at;
        std::size_t from = at;
        if (size_ != 0) {
            from = finder_.last(); // the changes held lie before
        } else {
            if (at < tangled_last_ || !rewriter.idle()) return feed_one(bytes, at, rewriter);
            finder_.start(at);
        }
        for (;; from = finder_.last()) {
            const std::size_t stop = places_.next(bytes, from);
            if (stop == bytes.size()) {
                give(size_, at, rewriter, sink);
                sink.untouched(stop);
                return stop;
            }
            const place_kind kind = Holds ? finder_.find(bytes, stop, held_[size_]) : place_kind::tangled;
            if (kind == place_kind::tangled) return read_again(bytes, at, stop, rewriter, sink);
            if (kind == place_kind::alone) ++size_;
            if (size_ == most) {
                const std::size_t far = out_of_reach(bytes);
                if (far == 0) return read_again(bytes, at, finder_.last(), rewriter, sink);
                at = give(far, at, rewriter, sink);
                if (at - first >= at_once) return at;
            }
        }
    }

private:
    static constexpr std::size_t most = 8;
    static constexpr std::size_t at_once = 4096; ///< after so many bytes it gives others their turn

    constexpr std::size_t last_of(std::size_t change) const noexcept { return held_[change].put.back().source_last; }

    /// How many of the changes held, from the first on, nothing can reach that follows the others.
    constexpr std::size_t out_of_reach(std::string_view bytes) const noexcept {
        for (std::size_t k = size_ - 1; k > 0; --k)
            if (looked_back<Form>(bytes, last_of(k - 1), held_[k].stop).at() > last_of(k - 1)) return k;
        return 0;
    }

    /// Gives the first few of the changes held.
    template <class Rewriter, class Sink>
    constexpr std::size_t give(std::size_t count, std::size_t at, Rewriter& rewriter, Sink& sink) {
        rewriter.give_all();
        for (std::size_t k = 0; k < count; ++k) {
            const lone_change& change = held_[k];
            if (change.first != at) sink.untouched(change.first);
            for (std::size_t c = 0; c < change.put.size(); ++c) give_one(sink, change.put[c]);
            at = last_of(k);
        }
        for (std::size_t k = count; k < size_; ++k) held_[k - count] = held_[k];
        size_ -= count;
        return at;
    }

    /// Gives the changes held that are far from `stop`, and has the rewriter read from before the others on.
    template <class Rewriter, class Sink>
    constexpr std::size_t read_again(std::string_view bytes, std::size_t at, std::size_t stop, Rewriter& rewriter, Sink& sink) {
        tangled_last_ = stop + 1;
        std::size_t far = size_;
        const auto far_last = [&] { return far == 0 ? at : last_of(far - 1); };
        looked_back<Form> kept(bytes, far_last(), stop);
        while (far != 0 && kept.at() == far_last()) {
            stop = held_[--far].stop;
            kept = looked_back<Form>(bytes, far_last(), stop);
        }
        if (far != 0) at = give(far, at, rewriter, sink);
        size_ = 0;
        untouched_last_ = stop;
        if (kept.at() != at) {
            rewriter.give_all();
            sink.untouched(kept.at());
        }
        const std::size_t next = kept.feed(rewriter);
        return next == stop ? feed_one(bytes, next, rewriter) : next;
    }

    template <class Rewriter>
    constexpr std::size_t feed_one(std::string_view bytes, std::size_t at, Rewriter& rewriter) {
        const decoded here = decode(bytes, at);
        const std::size_t next = at + here.size;
        if (at < untouched_last_) rewriter.feed_untouched(here.value, next);
        else rewriter.feed({here.value, next, here.well_formed ? 0 : replaced_step});
        return next;
    }

    touched_places<Form> places_;
    lone_change_finder<Form> finder_;
    lone_change held_[most];
    std::size_t size_ = 0;
    std::size_t untouched_last_ = 0; ///< up to here, what the rewriter reads is known to be untouched
    std::size_t tangled_last_ = 0;   ///< up to here the rewriter reads on
};

} // namespace akshara::detail

#endif
